package newsroom.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.desk.Publisher;

/** The list of well-known publishers that comes with the house, {@code publishers.yaml}. */
public final class ShippedPublishers {

    private ShippedPublishers() {}

    public static List<Publisher> read() {
        try (InputStream list = ShippedPublishers.class.getResourceAsStream("/publishers.yaml")) {
            return YAMLMapper.builder()
                    .build()
                    .readValue(Objects.requireNonNull(list, "publishers.yaml"), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("publishers.yaml is not what it was built with", e);
        }
    }
}
