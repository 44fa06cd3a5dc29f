package newsroom.publish.press;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Credits;
import newsroom.contracts.issue.EpisodeSummary;
import newsroom.contracts.issue.TopicAreas;
import newsroom.publish.copy.Prose;
import newsroom.publish.press.Piece.Kind;
import newsroom.publish.press.Piece.Run;

/** The blocks of show notes. */
final class ShowSetting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM dd", Locale.US);
    private static final int CELLS = 10;

    private final Setting setting;

    ShowSetting(Setting setting) {
        this.setting = setting;
    }

    List<Piece> summary(EpisodeSummary summary) {
        return List.of(
                setting.heading("EPISODE SUMMARY"), Piece.of(Kind.PARAGRAPH, "", setting.sentence(summary.sentence())));
    }

    List<Piece> areas(TopicAreas block) {
        List<Piece> pieces = new ArrayList<>(List.of(setting.heading("STORIES COVERED")));
        for (TopicAreas.TopicArea area : block.areas()) {
            pieces.add(Piece.of(Kind.AREA, area.topic()));
            area.cards().forEach(card -> pieces.addAll(card(card)));
        }
        return pieces;
    }

    private List<Piece> card(TopicAreas.Card card) {
        List<Piece> pieces = new ArrayList<>();
        var story = setting.story(card.story());
        String update = story.update() == null ? "" : "Update: ";
        pieces.add(new Piece(
                Kind.HEADLINE,
                "",
                List.of(Run.plain(update + newsroom.publish.press.Credits.headline(story))),
                card.story()));
        pieces.add(new Piece(
                Kind.STANDING,
                "",
                List.of(Run.plain("%s · %s · Relevance: %s %d/10"
                        .formatted(card.source(), DAY.format(card.date()), bar(card.outOfTen()), card.outOfTen()))),
                card.story()));
        Sentence why = card.whyItMatters();
        if (why != null) {
            pieces.add(Piece.of(Kind.WHY, newsroom.publish.press.Credits.reasonLabel(why), setting.sentence(why)));
        }
        card.bullets().forEach(bullet -> pieces.add(Piece.of(Kind.BULLET, "", setting.sentence(bullet))));
        pieces.add(Piece.of(Kind.PARAGRAPH, "", List.of(Run.link("Read full article", card.url()))));
        return pieces;
    }

    /** Ten cells, as many filled as the score says. */
    static String bar(int filled) {
        return "█".repeat(filled) + "░".repeat(CELLS - filled);
    }

    List<Piece> conversation(Conversation conversation) {
        List<Piece> pieces = new ArrayList<>(List.of(setting.heading("FULL TRANSCRIPT")));
        for (Conversation.Turn turn : conversation.turns()) {
            List<Run> runs = new ArrayList<>();
            String space = turn.words().isEmpty() || turn.sentences().isEmpty() ? "" : " ";
            runs.add(Run.plain(turn.words() + space));
            runs.addAll(setting.sentences(turn.sentences()));
            pieces.add(Piece.of(Kind.TURN, turn.speaker(), runs));
        }
        return pieces;
    }

    List<Piece> credits(Credits credits) {
        return List.of(
                setting.heading("SOURCES"),
                Piece.of(Kind.PARAGRAPH, "", List.of(Run.plain("Sources: " + Prose.list(credits.publishers()) + "."))));
    }
}
