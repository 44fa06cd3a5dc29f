package newsroom.publish.press;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Briefly;
import newsroom.contracts.issue.Lead;
import newsroom.contracts.issue.Patterns;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.SignalNoise;
import newsroom.contracts.issue.TopStories;
import newsroom.contracts.issue.Watch;
import newsroom.contracts.issue.WatchAnswers;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Prose;
import newsroom.publish.copy.WatchLedger;
import newsroom.publish.copy.Words;
import newsroom.publish.press.Piece.Kind;
import newsroom.publish.press.Piece.Run;

/** The blocks of a daily brief. */
final class BriefSetting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    private final Setting setting;

    BriefSetting(Setting setting) {
        this.setting = setting;
    }

    List<Piece> lead(Lead lead) {
        return List.of(
                setting.heading("THE LEAD"),
                new Piece(Kind.LEAD, "", setting.sentences(lead.sentences()), lead.story()));
    }

    List<Piece> topStories(TopStories block) {
        List<Piece> pieces = new ArrayList<>(List.of(setting.heading("TOP STORIES")));
        for (int i = 0; i < block.stories().size(); i++) {
            pieces.addAll(story(setting.story(block.stories().get(i)), i + 1));
        }
        return pieces;
    }

    private List<Piece> story(PrintedStory story, int number) {
        List<Piece> pieces = new ArrayList<>();
        ClusterId id = story.cluster().id();
        String update = story.update() == null ? "" : "Update: ";
        pieces.add(new Piece(
                Kind.HEADLINE, String.valueOf(number), List.of(Run.plain(update + Credits.headline(story))), id));
        pieces.add(new Piece(Kind.STANDING, "", List.of(Run.plain(Credits.standingInFull(story))), id));
        List<Sentence> summary = untold(story.summary());
        if (!summary.isEmpty()) {
            pieces.add(new Piece(Kind.PARAGRAPH, "", setting.sentences(summary), id));
        }
        Sentence why = story.whyItMatters();
        if (why != null && !untold(List.of(why)).isEmpty()) {
            pieces.add(Piece.of(Kind.WHY, Credits.reasonLabel(why), setting.sentence(why)));
        }
        story.bullets().forEach(bullet -> pieces.add(new Piece(Kind.BULLET, "", setting.sentence(bullet), id)));
        Asides.of(story).forEach(aside -> {
            List<Run> runs = new ArrayList<>(List.of(Run.plain(aside.text())));
            runs.addAll(setting.heard(aside.evidence()));
            pieces.add(Piece.of(Kind.ASIDE, aside.label(), runs));
        });
        boolean bare =
                pieces.stream().allMatch(piece -> piece.kind() == Kind.HEADLINE || piece.kind() == Kind.STANDING);
        if (bare && leads(id)) {
            pieces.add(new Piece(Kind.PARAGRAPH, "", List.of(Run.plain("The lead above tells it.")), id));
        }
        return pieces;
    }

    private boolean leads(ClusterId story) {
        return setting.issue().blocks().stream()
                .anyMatch(block -> block instanceof Lead lead && lead.story().equals(story));
    }

    /** Without what the lead says: that is read just above. */
    private List<Sentence> untold(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> setting.issue().lead().stream()
                        .noneMatch(told -> told.text().equals(sentence.text())))
                .toList();
    }

    List<Piece> patterns(Patterns patterns) {
        List<Piece> pieces = new ArrayList<>(List.of(setting.heading("PATTERNS")));
        patterns.patterns()
                .forEach(pattern -> pieces.add(Piece.of(Kind.BULLET, "", setting.sentence(pattern.sentence()))));
        return pieces;
    }

    List<Piece> weighed(SignalNoise block) {
        List<Piece> pieces = new ArrayList<>(List.of(setting.heading("SIGNAL vs NOISE")));
        if (block.signal() != null) {
            pieces.add(weighed("Signal", block.signal()));
        }
        if (block.noise() != null) {
            pieces.add(weighed("Noise", block.noise()));
        }
        return pieces;
    }

    /** The headline says what the sentence, out of its text, is about; unless it says the same. */
    private Piece weighed(String label, SignalNoise.Weighed weighed) {
        PrintedStory story = setting.story(weighed.story());
        List<Run> runs = new ArrayList<>();
        if (!Words.isSaid(story.headline(), List.of(weighed.what()))) {
            runs.add(Run.plain("“" + Credits.headline(story).replaceFirst("\\.$", "") + "”: "));
        }
        runs.addAll(setting.sentences(List.of(weighed.what(), weighed.reason())));
        return Piece.of(Kind.BULLET, label, runs);
    }

    List<Piece> watch(Watch watch) {
        List<Piece> pieces = new ArrayList<>(List.of(setting.heading("WATCH")));
        for (WatchItem item : watch.items()) {
            List<Run> runs = new ArrayList<>(List.of(Run.plain("Watch %s (%s): "
                    .formatted(
                            Prose.named(item.who(), item.sentence().text()),
                            WatchLedger.due(item, setting.issue().date())))));
            runs.addAll(setting.sentence(item.sentence()));
            pieces.add(Piece.of(Kind.PARAGRAPH, "", runs));
        }
        return pieces;
    }

    List<Piece> answers(WatchAnswers block) {
        List<Piece> pieces = new ArrayList<>(List.of(setting.heading("WHAT WE TOLD YOU TO WATCH")));
        for (WatchAnswers.Answer answer : block.answers()) {
            List<Run> runs = new ArrayList<>();
            String watched = answer.item().sentence().text();
            runs.add(Run.plain("On %s we said to watch %s: “%s”%s "
                    .formatted(
                            DAY.format(answer.told()),
                            Prose.named(answer.item().who(), watched),
                            watched,
                            watched.matches("(?s).*[.!?]") ? "" : ".")));
            runs.add(Run.plain(answer.answeredBy() == null ? "" : "Since then: "));
            runs.addAll(setting.sentence(answer.sentence()));
            pieces.add(Piece.of(Kind.BULLET, "", runs));
        }
        return pieces;
    }

    List<Piece> briefly(Briefly block) {
        List<Piece> pieces = new ArrayList<>(List.of(setting.heading("ALSO ON THE DESK")));
        for (ClusterId id : block.stories()) {
            PrintedStory story = setting.story(id);
            pieces.add(new Piece(
                    Kind.LINE,
                    "",
                    List.of(
                            Run.link(
                                    Credits.headline(story),
                                    story.reports().get(0).url()),
                            Run.plain(" (" + Credits.standing(story) + ")")),
                    id));
        }
        return pieces;
    }
}
