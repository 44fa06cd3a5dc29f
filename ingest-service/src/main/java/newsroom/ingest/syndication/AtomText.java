package newsroom.ingest.syndication;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text constructs of Atom 1.0 (RFC 4287 section 3.1) and 0.3, as HTML. Text that says it is plain is escaped where it
 * would pass for markup; text that does not say what it is, is taken for HTML, since most of it is.
 */
final class AtomText {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private AtomText() {}

    /** The first of these elements that says something. */
    static @Nullable String said(Element parent, Vocabulary vocabulary, String local) {
        for (Element child : parent.children(vocabulary, local)) {
            String text = of(child);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    static String of(Element element) {
        String type = lower(element.attribute("type"));
        if (element.hasChildren()) {
            return type.equals("html")
                            && Markup.isWrapped(element)
                            && !element.children().get(0).hasChildren()
                    ? element.text()
                    : Markup.of(element);
        }
        if ("base64".equals(lower(element.attribute("mode"))) || isBinary(type)) {
            return decoded(element.text()).orElseGet(() -> Markup.of(element));
        }
        boolean isPlain = type.equals("text") || type.equals("text/plain") || isXml(type);
        return isPlain ? Markup.ofPlain(element.text()) : Markup.of(element);
    }

    private static boolean isXml(String type) {
        return type.equals("xhtml") || type.endsWith("+xml") || type.endsWith("/xml");
    }

    /** RFC 4287 section 4.1.3.3: what is neither text nor XML travels as Base64. */
    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !isXml(type);
    }

    private static Optional<String> decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(WHITE_SPACE.matcher(text).replaceAll(""));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
