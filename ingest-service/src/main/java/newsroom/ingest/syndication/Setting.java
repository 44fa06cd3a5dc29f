package newsroom.ingest.syndication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What elements hand down to those within them.
 *
 * @param base absolute address that relative ones are relative to
 * @param isStated whether the document gave the base itself, by {@code xml:base}
 * @param language by {@code xml:lang}
 */
record Setting(String base, boolean isStated, @Nullable String language) {

    /** This, where the element states nothing. */
    Setting within(List<Attribute> attributes) {
        Setting inner = this;
        for (Attribute attribute : attributes) {
            if (attribute.name().equalsIgnoreCase("xml:base")) {
                inner = new Setting(Addresses.base(inner.base, attribute.value()), true, inner.language);
            } else if (attribute.name().equalsIgnoreCase("xml:lang")) {
                String language = attribute.value().strip();
                inner = new Setting(inner.base, inner.isStated, language.isEmpty() ? null : language);
            }
        }
        return inner;
    }
}
