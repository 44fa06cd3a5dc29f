package newsroom.ingest.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.PageKey;
import newsroom.ingest.intake.RawItem;

/**
 * The names under which an entry may come again. Guid and page name it; title and time together only tell whether a
 * source has renamed everything.
 *
 * @param guid without scheme and host, so that a move to https or to another host changes nothing
 */
record Aliases(Optional<UUID> guid, Optional<UUID> page, Optional<UUID> words) {

    static Aliases of(Arrival arrival) {
        RawItem item = arrival.item();
        String url = Objects.requireNonNullElse(item.url(), "").strip();
        return new Aliases(
                named("guid", bare(Objects.requireNonNullElse(arrival.guid(), ""))),
                named("page", PageKey.of(url).value()),
                item.publishedAt() == null
                        ? Optional.empty()
                        : named("words", said(item.title()) + "|" + item.publishedAt()));
    }

    /** The names that count under a policy. */
    List<UUID> names(GuidPolicy policy) {
        return Stream.concat(policy == GuidPolicy.GUID ? guid.stream() : Stream.empty(), page.stream())
                .toList();
    }

    List<UUID> all() {
        List<UUID> all = new ArrayList<>();
        guid.ifPresent(all::add);
        page.ifPresent(all::add);
        words.ifPresent(all::add);
        return all;
    }

    private static String bare(String guid) {
        return guid.strip().replaceFirst("(?i)^https?://[^/]*", "");
    }

    private static String said(@org.jspecify.annotations.Nullable String title) {
        return Objects.requireNonNullElse(title, "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<UUID> named(String what, String name) {
        return name.isBlank() || name.equals("/") ? Optional.empty() : Optional.of(NamedUuid.of(what + "|" + name));
    }
}
