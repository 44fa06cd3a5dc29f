package newsroom.ingest.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page: plain text, and what the page says of itself. Nothing here is checked against the world; a
 * page may claim any author and any date.
 *
 * @param title empty when the page has none
 * @param paragraphs in order, none of them empty; empty when no article was found
 * @param language ISO 639-1 code, or {@code und}
 * @param publishedAt as the page says it, believable or not
 * @param canonicalUrl the address that the page gives for itself, where it is on the same site
 * @param paywalled whether the page says that its text is not free, or asks for a subscription in the middle of it
 * @param thin whether there is too little text to be the article: less than {@value #THIN} characters
 */
public record Article(
        String title,
        List<String> paragraphs,
        String language,
        @Nullable String siteName,
        @Nullable String author,
        @Nullable Instant publishedAt,
        @Nullable String canonicalUrl,
        Directives directives,
        boolean paywalled,
        boolean thin) {

    public static final int THIN = 500;

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One paragraph a line. */
    public String text() {
        return String.join("\n", paragraphs);
    }
}
