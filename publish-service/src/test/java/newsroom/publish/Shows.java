package newsroom.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Audio;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.desk.Length;
import newsroom.contracts.desk.Quiet;
import newsroom.contracts.desk.Template;
import newsroom.contracts.desk.Tone;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Tally;

/** An hour about the harbour, with what its two hosts say. */
public final class Shows {

    public static final Edition EDITION = new Edition(
            "harbour-hour",
            "Harbour Hour",
            "What happened at the quay.",
            "0 17 * * *",
            ZoneOffset.UTC,
            500,
            1,
            6,
            8,
            4,
            Duration.ZERO,
            Template.SHOW_NOTES,
            Quiet.WAIT,
            Duration.ofDays(3),
            Tone.PLAIN,
            Length.USUAL,
            List.of("Mara Lindqvist", "Jonas Adeyemi"),
            Audio.AUDIO);

    private static final PrintedStory FERRY = printed("ferry", "The ferry sails again after a winter at the quay.");
    private static final PrintedStory CRANE = printed("crane", "A crane fell over quay seven and nobody was hurt.");

    private static final List<String> WORDS = List.of(
            "Here is what came first today.",
            "Welcome to the harbour hour for Thursday. I am Jonas, here with Mara.",
            "Let us begin with the ferry.",
            "And what do we know of it beyond that?",
            "Then the crane.",
            "Only one outlet tells of it so far, so let us be careful.",
            "Stepping back for a moment, it was a quiet day.",
            "That was all of it. See you tomorrow.");

    private static final List<List<Sentence>> TOLD = List.of(
            FERRY.summary(), List.of(), FERRY.summary(), List.of(), CRANE.summary(), List.of(), List.of(), List.of());

    private Shows() {}

    public static Issue issue() {
        return issue(LocalDate.of(2026, 3, 12), 3, List.of(new Conversation(turns())));
    }

    /** What was said on the quay on another day: the same again. */
    public static Issue on(LocalDate date, int number) {
        return issue(date, number, List.of(new Conversation(turns())));
    }

    /** The issue with its next revision: the crane is told of first. */
    public static Issue corrected(Issue issue, String note) {
        Issue words = issue(issue.date(), issue.number(), issue.blocks(), List.of(CRANE, FERRY));
        return issue.corrected(words, Instant.parse("2026-03-14T09:00:00Z"), note);
    }

    /** The next day, on which nobody speaks. */
    public static Issue silent() {
        return issue(LocalDate.of(2026, 3, 13), 4, List.of());
    }

    private static List<Turn> turns() {
        return IntStream.range(0, WORDS.size())
                .mapToObj(i -> new Turn(i % 2 == 0 ? "Mara" : "Jonas", WORDS.get(i), TOLD.get(i)))
                .toList();
    }

    private static Issue issue(LocalDate date, int number, List<Block> blocks) {
        return issue(date, number, blocks, List.of(FERRY, CRANE));
    }

    private static Issue issue(LocalDate date, int number, List<Block> blocks, List<PrintedStory> stories) {
        return new Issue(
                "harbour-hour-" + date,
                "harbour-hour",
                "Harbour Hour",
                number,
                1,
                date,
                1,
                Instant.parse("2026-03-11T17:00:00Z"),
                Instant.parse("2026-03-12T17:00:00Z"),
                Instant.parse("2026-03-12T17:00:00Z"),
                ClosedBy.DEADLINE,
                "Compiled by hand.",
                List.of(),
                stories,
                List.of(),
                new Tally(2, 2, 1),
                "show-notes",
                blocks,
                List.of());
    }

    private static PrintedStory printed(String name, String summary) {
        Brief brief = Harbour.happening(name).summary(summary).brief();
        return new PrintedStory(
                brief.cluster(),
                brief.revision(),
                brief.headline(),
                brief.summary(),
                brief.whyItMatters(),
                brief.bullets(),
                brief.findings(),
                brief.reports());
    }
}
