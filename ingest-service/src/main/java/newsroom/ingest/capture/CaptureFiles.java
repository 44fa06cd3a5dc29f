package newsroom.ingest.capture;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import newsroom.contracts.NamedUuid;

/**
 * The lines of all capture files together, in the order of their fetch time; equal times keep the order of files and
 * lines. The order is the same whenever the same files are read, so a position in it survives a crash.
 *
 * <p>All lines are held in memory: a capture of a million items needs a heap of about two gigabytes.
 *
 * @param id the same for the same contents, whatever the files are called
 */
record CaptureFiles(String id, List<String> lines) {

    private record Timed(Instant at, String line) {}

    static CaptureFiles read(List<Path> files) {
        List<Timed> all = new ArrayList<>();
        for (Path file : files) {
            lines(file).forEach(line -> all.add(new Timed(CaptureLine.fetchedAt(line), line)));
        }
        // The sort is stable, which keeps lines of one moment in their order.
        all.sort(Comparator.comparing(Timed::at));
        List<String> ordered = all.stream().map(Timed::line).toList();
        return new CaptureFiles(
                "capture-" + NamedUuid.of(String.join("\n", ordered)).toString().substring(0, 8), ordered);
    }

    private static List<String> lines(Path file) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(unpacked(raw), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("capture " + file + " cannot be read", e);
        }
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        return gzip ? new GZIPInputStream(raw) : raw;
    }
}
