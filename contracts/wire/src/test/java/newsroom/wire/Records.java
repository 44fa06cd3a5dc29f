package newsroom.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.Topics;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryIngested;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Events, and records as a broker would hand them over. */
final class Records {

    private Records() {}

    static StoryIngested ingested(long sequence) {
        return new StoryIngested(
                sequence,
                new Story(
                        new StoryId(NamedUuid.of("story|" + sequence)),
                        StoryKind.ARTICLE,
                        Source.independent("Merrow Gazette", "Merrow Gazette", Tier.WIRE),
                        "https://merrowgazette.example/" + sequence,
                        "The ferry to Skarholm sails again after “eleven” days",
                        "Der Fährbetrieb läuft. 船が出る。",
                        Extent.SUMMARY,
                        "en",
                        null,
                        null,
                        Instant.parse("2026-03-13T09:20:00.250Z"),
                        null,
                        null));
    }

    static Dispatch encoded(newsroom.contracts.DeskEvent event) {
        return EventCodec.encode(Topics.STORIES_INGESTED, event.subject(), event, "ingest-service");
    }

    /** The dispatch as it comes back from the broker. */
    static ConsumerRecord<String, byte[]> received(Dispatch dispatch) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(dispatch.topic(), 3, 42, dispatch.key(), dispatch.body());
        dispatch.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** A record of that type with any body. */
    @SuppressWarnings("NullAway") // A broker may hand over a record without a value.
    static ConsumerRecord<String, byte[]> received(String type, @Nullable String body) {
        byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(Topics.STORIES_INGESTED, 3, 42, "key", bytes);
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
