package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import org.jspecify.annotations.Nullable;

/** Stories by topic; the topic with the best story first. */
public record TopicAreas(List<TopicArea> areas) implements Block {
    public TopicAreas {
        areas = List.copyOf(areas);
        Checks.atLeast("topic areas", 1, areas.size());
        Checks.unlike("topic", areas.stream().map(TopicArea::topic).toList());
        Checks.unlike(
                "story",
                areas.stream()
                        .flatMap(area -> area.cards().stream())
                        .map(Card::story)
                        .toList());
    }

    /** One topic with its stories, the best first. */
    public record TopicArea(String topic, List<Card> cards) {
        public TopicArea {
            Checks.filled("topic", topic, 60);
            cards = List.copyOf(cards);
            Checks.atLeast("stories of " + topic, 1, cards.size());
        }
    }

    /**
     * A story on a card.
     *
     * @param source who is read: the publisher of the report that the link leads to
     * @param date when that report appeared
     * @param outOfTen 1 to 10, shown as a bar of ten cells
     * @param whyItMatters absent where no source gives a reason
     * @param bullets three, or as many as the sources carry
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Card(
            ClusterId story,
            String source,
            LocalDate date,
            int outOfTen,
            @Nullable Sentence whyItMatters,
            List<Sentence> bullets,
            String url) {

        private static final int BULLETS = 3;
        private static final int CELLS = 10;

        public Card {
            Objects.requireNonNull(story, "story");
            Objects.requireNonNull(date, "date");
            Checks.filled("source", source);
            Checks.filled("url", url);
            Checks.atLeast("score", 1, outOfTen);
            Checks.atLeast("cells beside the score", 0, (long) CELLS - outOfTen);
            bullets = List.copyOf(bullets);
            Checks.atLeast("room for bullets", 0, (long) BULLETS - bullets.size());
        }
    }
}
