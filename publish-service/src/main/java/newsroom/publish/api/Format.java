package newsroom.publish.api;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats an issue can be had in, by suffix or by negotiation. */
enum Format {
    HTML("html", new MediaType("text", "html", "UTF-8")),
    JSON("json", MediaType.APPLICATION_JSON_TYPE),
    MARKDOWN("md", new MediaType("text", "markdown", "UTF-8")),
    TEXT("txt", new MediaType("text", "plain", "UTF-8"));

    private final String suffix;
    private final MediaType type;

    Format(String suffix, MediaType type) {
        this.suffix = suffix;
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    String suffix() {
        return suffix;
    }

    static Optional<Format> bySuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** The first format that the reader accepts, in the reader's order of preference; nothing when there is none. */
    static Optional<Format> accepted(List<MediaType> accepted) {
        for (MediaType wanted : accepted) {
            for (Format format : values()) {
                if (wanted.isCompatible(format.type)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }
}
