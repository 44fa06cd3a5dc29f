package newsroom.scoring.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.desk.Weights;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.scoring.fingerprint.Aliases;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.fingerprint.HashEmbedder;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import org.jspecify.annotations.Nullable;

/** Invented stories, and a judge whose lines are drawn for tests so that tuning the real ones breaks nothing here. */
final class Desk {

    static final Instant MORNING = Instant.parse("2026-03-13T06:00:00Z");
    static final JudgePolicy POLICY = new JudgePolicy(-1.5, -1.5, -1.5, 0.5, 0.5, 0.10, Duration.ofHours(60), 0.2);

    static final String RECALL_TEXT =
            "Tallis Robotics is recalling 1,200 of its Ladle kitchen arms after a software fault let them move while the"
                    + " guard was open. Nobody was hurt, the company said on Friday. The fault came with version 3.4 of"
                    + " the firmware and was found by a school kitchen in Pellworth, where cooks noticed that the Ladle"
                    + " went on stirring with its lid up. Owners are asked to unplug the machine and wait.";
    static final String FIRMWARE_TEXT =
            "A check of the guard that ran only once explains why Tallis Robotics had to call back the Ladle. Cooks in"
                    + " Pellworth saw the kitchen arms move while the guard was up, eight days after firmware 3.4 went"
                    + " out. Engineers at Tallis Robotics now test the fault on every cycle of the software and promise a"
                    + " mended version within the month, together with a louder alarm for every kitchen.";
    static final String FERRY_TEXT =
            "The ferry between Merrow and Skarholm sails again after eleven days in dock, and its first crossing was full"
                    + " before noon. Engineers of the Brisling yard had taken the gearbox apart twice and found a single"
                    + " worn bearing. The island's shop had run out of yeast, candles and patience, its owner said.";

    private static final Fingerprinter FINGERPRINTER = new Fingerprinter(new HashEmbedder(), Aliases.NONE);

    private Desk() {}

    static Judge judge() {
        return new Judge(List.of("en"), new Relevance(List.of()), POLICY);
    }

    static Decisions decisions(DecisionShelf shelf, VerdictAnnouncer announcer) {
        return new Decisions(judge(), new Scorer(Weights.USUAL, Topics.NONE), shelf, announcer);
    }

    static Draft recall() {
        return new Draft("Merrow Gazette", "merrowgazette.example/recall")
                .saying("Tallis Robotics recalls 1,200 Ladle kitchen arms after a firmware fault", RECALL_TEXT);
    }

    /** The same event in other words. */
    static Draft firmware() {
        return new Draft("Bench & Spindle", "benchandspindle.example/firmware")
                .saying("Why the Ladle kitchen arms of Tallis Robotics moved with the guard open", FIRMWARE_TEXT);
    }

    /** Another event. */
    static Draft ferry() {
        return new Draft("Skarholm Post", "skarholmpost.example/ferry")
                .saying("The ferry to Skarholm sails again after eleven days at the Brisling yard", FERRY_TEXT);
    }

    /** A story in the making: each word changes one thing. */
    record Draft(
            String source,
            String page,
            String title,
            String text,
            StoryKind kind,
            Tier tier,
            String language,
            Instant at,
            @Nullable Discussion discussion,
            String family) {

        Draft(String source, String page) {
            this(source, page, "A title of five words", "", StoryKind.ARTICLE, Tier.WIRE, "en", MORNING, null, source);
        }

        Draft by(String other) {
            return new Draft(other, page, title, text, kind, tier, language, at, discussion, other);
        }

        Draft ownedBy(String owner) {
            return new Draft(source, page, title, text, kind, tier, language, at, discussion, owner);
        }

        /** An episode of the source's show. */
        Draft heard() {
            return new Draft(source, page, title, text, StoryKind.EPISODE, tier, language, at, discussion, family);
        }

        Draft on(String otherPage) {
            return new Draft(source, otherPage, title, text, kind, tier, language, at, discussion, family);
        }

        Draft saying(String newTitle, String newText) {
            return new Draft(source, page, newTitle, newText, kind, tier, language, at, discussion, family);
        }

        Draft posted() {
            return new Draft(
                    source, page, title, text, StoryKind.POST, Tier.COMMUNITY, language, at, discussion, family);
        }

        Draft of(Tier other) {
            return new Draft(source, page, title, text, kind, other, language, at, discussion, family);
        }

        Draft in(String other) {
            return new Draft(source, page, title, text, kind, tier, other, at, discussion, family);
        }

        Draft after(Duration later) {
            return new Draft(source, page, title, text, kind, tier, language, MORNING.plus(later), discussion, family);
        }

        Draft discussed(long points, long comments) {
            return new Draft(
                    source, page, title, text, kind, tier, language, at, Discussion.of(points, comments), family);
        }

        Story story() {
            return new Story(
                    new StoryId(NamedUuid.of("story|" + source + "|" + page)),
                    kind,
                    new Source(source, source, family, tier),
                    "https://" + page,
                    title,
                    text,
                    text.isEmpty() ? Extent.HEADLINE : kind == StoryKind.EPISODE ? Extent.NOTES : Extent.SUMMARY,
                    language,
                    null,
                    null,
                    at,
                    kind == StoryKind.EPISODE ? new Episode(source, null, null, null, List.of(), null) : null,
                    discussion);
        }

        StoryFingerprinted at(long sequence) {
            return StoryFingerprinted.of(sequence, story(), FINGERPRINTER.take(story()));
        }
    }
}
