package newsroom.benchmarks.text;

import static java.lang.System.out;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.ingest.opml.FeedList;
import newsroom.ingest.opml.OpmlReader;
import newsroom.ingest.opml.OpmlRefused;
import newsroom.ingest.opml.OpmlWriter;

/** Every OPML file read, written and read again; the outlines are counted against a plain search for addresses. */
final class Lists {

    private static final Pattern ADDRESS = Pattern.compile("xmlUrl=");

    private Lists() {}

    /** @param args the folder of OPML files */
    static void run(String... args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(file -> file.toString().endsWith(".opml"))
                    .sorted()
                    .toList();
        }
        int read = 0;
        int same = 0;
        long addresses = 0;
        int outlines = 0;
        int left = 0;
        for (Path file : files) {
            try {
                FeedList list = OpmlReader.read(Files.readAllBytes(file));
                FeedList again = OpmlReader.read(OpmlWriter.write(list));
                read++;
                addresses += ADDRESS.matcher(Files.readString(file)).results().count();
                outlines += list.outlines().size();
                left += list.duplicates() + list.unusable();
                same += again.equals(new FeedList(list.title(), list.outlines(), 0, 0)) ? 1 : 0;
            } catch (OpmlRefused e) {
                out.println(file.getFileName() + " " + e.getMessage());
            }
        }
        out.printf(
                "files %d, read %d, written and read again the same %d; addresses %d = outlines %d + duplicates and unusable %d%n",
                files.size(), read, same, addresses, outlines, left);
    }
}
