package newsroom.ingest.page;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page asks machines not to do, in {@code <meta name="robots">} or the header {@code X-Robots-Tag}.
 *
 * @param noindex not to be listed
 * @param nosnippet not to be quoted
 * @param noai not to be used by or for models; also said by TDMRep's {@code tdm-reservation}
 */
public record Directives(boolean noindex, boolean nosnippet, boolean noai) {

    public static final Directives NONE = new Directives(false, false, false);

    /** The directives in such a value; a value for another reader ({@code otherbot: noindex}) says nothing to us. */
    public static Directives of(String value) {
        Set<String> words = Stream.of(value.toLowerCase(Locale.ROOT).split("[,;]"))
                .map(String::strip)
                .collect(Collectors.toSet());
        boolean all = words.contains("none");
        return new Directives(
                all || words.contains("noindex"),
                all
                        || words.contains("nosnippet")
                        || words.stream().anyMatch(word -> word.matches("max-snippet\\s*:\\s*0")),
                words.contains("noai"));
    }

    public Directives and(Directives more) {
        return new Directives(noindex || more.noindex, nosnippet || more.nosnippet, noai || more.noai);
    }
}
