package newsroom.ingest.intake;

import java.time.Instant;
import java.util.List;
import newsroom.contracts.desk.Publisher;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.Nullable;

/** Items as feeds give them, and a reader of them. */
public final class Items {

    public static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");

    private Items() {}

    public static StoryReader reader() {
        return new StoryReader(new Publishers(List.of(
                Publisher.independent("Merrow Gazette", Tier.WIRE, List.of("merrowgazette.example")),
                Publisher.independent("Quenby", Tier.PRIMARY, List.of("quenby.example", "x.com/quenbylabs")))));
    }

    /** An article of the Merrow Gazette. */
    public static Draft item(String path) {
        return new Draft(new RawItem(
                "Merrow Gazette: Harbour",
                "article",
                null,
                null,
                "https://merrowgazette.example/" + path,
                "The ferry to Skarholm sails again",
                "The ferry to Skarholm sails again after eleven days. It is full.",
                null,
                "en",
                "Ines Okafor",
                NOON.minusSeconds(3600),
                NOON,
                null,
                null));
    }

    /** An item that is still being written: each word changes one thing. */
    public record Draft(RawItem item) {

        public Draft from(String source) {
            return with(source, item.kind(), item.publisher(), item.tier(), item.url(), item.title(), item.text());
        }

        public Draft kind(@Nullable String kind) {
            return with(item.source(), kind, item.publisher(), item.tier(), item.url(), item.title(), item.text());
        }

        public Draft by(@Nullable String publisher) {
            return with(item.source(), item.kind(), publisher, item.tier(), item.url(), item.title(), item.text());
        }

        public Draft tier(@Nullable String tier) {
            return with(item.source(), item.kind(), item.publisher(), tier, item.url(), item.title(), item.text());
        }

        public Draft at(@Nullable String url) {
            return with(item.source(), item.kind(), item.publisher(), item.tier(), url, item.title(), item.text());
        }

        public Draft saying(@Nullable String title, @Nullable String text) {
            return with(item.source(), item.kind(), item.publisher(), item.tier(), item.url(), title, text);
        }

        public Draft published(@Nullable Instant at) {
            return new Draft(new RawItem(
                    item.source(),
                    item.kind(),
                    item.publisher(),
                    item.tier(),
                    item.url(),
                    item.title(),
                    item.text(),
                    item.extent(),
                    item.language(),
                    item.author(),
                    at,
                    item.fetchedAt(),
                    item.episode(),
                    item.discussion()));
        }

        public Draft fetched(Instant at) {
            return new Draft(new RawItem(
                    item.source(),
                    item.kind(),
                    item.publisher(),
                    item.tier(),
                    item.url(),
                    item.title(),
                    item.text(),
                    item.extent(),
                    item.language(),
                    item.author(),
                    item.publishedAt(),
                    at,
                    item.episode(),
                    item.discussion()));
        }

        public Draft discussed(long points, long comments) {
            return discussed(Discussion.of(points, comments));
        }

        public Draft crediting(@Nullable String name, @Nullable String url) {
            return with(item.discussion(), new Credit(name, url), item.home());
        }

        public Draft discussed(Discussion discussion) {
            return with(discussion, item.credit(), item.home());
        }

        /** Of a source that has this for a home. */
        public Draft living(@Nullable String home) {
            return with(item.discussion(), item.credit(), home);
        }

        private Draft with(@Nullable Discussion discussion, @Nullable Credit credit, @Nullable String home) {
            return new Draft(new RawItem(
                    item.source(),
                    item.kind(),
                    item.publisher(),
                    item.tier(),
                    item.url(),
                    item.title(),
                    item.text(),
                    item.extent(),
                    item.language(),
                    item.author(),
                    item.publishedAt(),
                    item.fetchedAt(),
                    item.episode(),
                    discussion,
                    credit,
                    home));
        }

        private Draft with(
                String source,
                @Nullable String kind,
                @Nullable String publisher,
                @Nullable String tier,
                @Nullable String url,
                @Nullable String title,
                @Nullable String text) {
            return new Draft(new RawItem(
                    source,
                    kind,
                    publisher,
                    tier,
                    url,
                    title,
                    text,
                    item.extent(),
                    item.language(),
                    item.author(),
                    item.publishedAt(),
                    item.fetchedAt(),
                    item.episode(),
                    item.discussion()));
        }
    }
}
