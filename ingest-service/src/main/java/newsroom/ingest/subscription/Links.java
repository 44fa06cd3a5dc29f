package newsroom.ingest.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.ingest.web.Headers;

/** {@code Link} headers of RFC 8288. */
final class Links {

    private static final Pattern LINK =
            Pattern.compile("<([^<>]{1,2048})>((?:\\s*;\\s*[\\w*-]+\\s*(?:=\\s*(?:\"[^\"]*\"|[^\",;\\s]*))?)*)");
    private static final Pattern REL =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\",;\\s]+))", Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** The target of the first link that has the relation. */
    static Optional<URI> first(Headers headers, String relation) {
        for (String line : headers.all("link")) {
            Matcher link = LINK.matcher(line);
            while (link.find()) {
                if (relations(link.group(2)).contains(relation)) {
                    return address(link.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> relations(String parameters) {
        Matcher rel = REL.matcher(parameters);
        if (!rel.find()) {
            return List.of();
        }
        String words = rel.group(1) != null ? rel.group(1) : rel.group(2);
        return List.of(words.toLowerCase(Locale.ROOT).trim().split("\\s+"));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
