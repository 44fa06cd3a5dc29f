package newsroom.benchmarks.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import newsroom.wire.EventCodec;

/** Reads the files of data sets. */
public final class Rows {

    private Rows() {}

    /** The objects of a file of JSON lines, plain or gzip. */
    static List<JsonNode> objects(Path file) {
        return lines(file).stream().map(Rows::tree).toList();
    }

    /** The lines of a file, plain or gzip, without the blank ones. */
    public static List<String> lines(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static JsonNode tree(String line) {
        try {
            return EventCodec.mapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON", e);
        }
    }
}
