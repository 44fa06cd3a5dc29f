package newsroom.benchmarks.text;

import static java.lang.System.out;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import newsroom.contracts.story.PageKey;
import newsroom.ingest.intake.CanonicalUrl;

/**
 * The addresses of a captured week: how many are read, how many become one, and which ones do so although they differ in
 * more than scheme, {@code www.} and a trailing slash - those are to be looked at by a person.
 */
final class Addresses {

    private static final Pattern URL = Pattern.compile("\"url\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Addresses() {}

    /** @param args the folder of the capture, then {@code merges} to list what became one */
    static void run(String... args) throws IOException {
        Set<String> given = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".jsonl.gz")).toList()) {
                given.addAll(urls(file));
            }
        }
        Map<String, Set<String>> byKey = new TreeMap<>();
        int refused = 0;
        int changed = 0;
        long start = System.nanoTime();
        for (String url : given) {
            Optional<String> canonical = CanonicalUrl.of(url);
            refused += canonical.isEmpty() ? 1 : 0;
            changed += canonical.isPresent() && !canonical.get().equals(url) ? 1 : 0;
            canonical.ifPresent(page -> byKey.computeIfAbsent(PageKey.of(page).value(), key -> new TreeSet<>())
                    .add(url));
        }
        double micros = (System.nanoTime() - start) / 1000.0 / given.size();
        List<Set<String>> merged =
                byKey.values().stream().filter(urls -> urls.size() > 1).toList();
        out.printf(
                "addresses %d, refused %d, changed %d, pages %d, pages with several addresses %d, %.1f us each%n",
                given.size(), refused, changed, byKey.size(), merged.size(), micros);
        if (args.length > 1) {
            merged.stream().filter(Addresses::isNoteworthy).forEach(System.out::println);
        }
    }

    private static boolean isNoteworthy(Set<String> urls) {
        return urls.stream()
                        .map(url -> url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""))
                        .distinct()
                        .count()
                > 1;
    }

    private static List<String> urls(Path file) throws IOException {
        List<String> urls = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher url = URL.matcher(line);
                while (url.find()) {
                    urls.add(url.group(1));
                }
            }
        }
        return urls;
    }
}
