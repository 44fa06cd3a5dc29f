package newsroom.scoring.judge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Verdict;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.fingerprint.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a story is: not for this desk, the same page or words again, a copy, a further report of a known event,
 * or a new event. In that order; the first that holds is the verdict.
 *
 * <p>One story after the other, in the desk's order: two reports of one event decided at the same time would both be
 * new.
 */
public final class Judge {

    private final List<String> languages;
    private final Relevance relevance;
    private final JudgePolicy policy;

    public Judge(List<String> languages, Relevance relevance, JudgePolicy policy) {
        this.languages = List.copyOf(languages);
        this.relevance = relevance;
        this.policy = policy;
    }

    /** The verdict on the story, against what the desk has in mind; the memory is left as it was. */
    Filed judge(long sequence, Story story, Fingerprint fingerprint, DeskMemory memory) {
        float[] vector = fingerprint.vectorValues();
        double relevant = relevance.of(vector);
        Filed undecided = Filed.of(sequence, story, fingerprint, relevant, UNDECIDED, null);
        return declined(story, fingerprint, relevant)
                .map(verdict -> decided(undecided, verdict, null))
                .or(() -> again(undecided, memory))
                .or(() -> copied(undecided, memory))
                .or(() -> joined(undecided, vector, memory))
                .orElseGet(() -> begun(undecided));
    }

    private static final int LEAST_TERMS = 3;
    private static final Verdict UNDECIDED = new Verdict(Outcome.DECLINED, null, null, "UNDECIDED", "Not decided yet.");

    private Optional<Verdict> declined(Story story, Fingerprint fingerprint, double relevant) {
        if (!story.language().equals("und") && !languages.contains(story.language())) {
            return Optional.of(new Verdict(
                    Outcome.DECLINED,
                    null,
                    null,
                    "OFF_LANGUAGE",
                    "Written in '" + story.language() + "', which this desk does not print."));
        }
        if (story.kind() == StoryKind.POST
                && (story.title().startsWith("@") || fingerprint.terms().size() < LEAST_TERMS)) {
            return Optional.of(new Verdict(
                    Outcome.DECLINED, null, null, "CHATTER", "A reply, or too few words to tell what it is about."));
        }
        if (relevant < policy.offDesk()) {
            return Optional.of(new Verdict(
                    Outcome.DECLINED,
                    null,
                    null,
                    "OFF_DESK",
                    "Relevance %.2f to the desk's interests is below %.2f.".formatted(relevant, policy.offDesk())));
        }
        return Optional.empty();
    }

    private static Optional<Filed> again(Filed story, DeskMemory memory) {
        Optional<Filed> samePage = memory.onPage(story.page());
        // A link was passed on before the outlet's own feed brought the text: the text is the report, not a repeat.
        if (samePage.filter(before -> before.bare() && !story.bare()).isPresent()) {
            Filed before = samePage.get();
            return Optional.of(decided(
                    story,
                    new Verdict(
                            Outcome.SAME_EVENT, before.story(), 1.0, null, "The page that an earlier post links to."),
                    before.cluster()));
        }
        return samePage.or(() -> memory.inWords(story.wordsKey()))
                .map(before -> decided(
                        story,
                        new Verdict(
                                Outcome.DUPLICATE,
                                before.story(),
                                1.0,
                                null,
                                "The same page or the same words as a story of "
                                        + before.source().name() + "."),
                        before.cluster()));
    }

    private Optional<Filed> copied(Filed story, DeskMemory memory) {
        int[] shingles = story.fingerprint().shingleValues();
        Filed original = null;
        double most = 0;
        for (Filed before : memory.sharing(shingles)) {
            double share = Vectors.rounded(
                    Shingles.containment(shingles, before.fingerprint().shingleValues()));
            if (share > most) {
                most = share;
                original = before;
            }
        }
        if (original == null || most < policy.copy()) {
            return Optional.empty();
        }
        String because = "%.0f %% of the shorter text stands word for word in a story of %s."
                .formatted(100 * most, original.source().name());
        return Optional.of(
                decided(story, new Verdict(Outcome.COPY, original.story(), most, null, because), original.cluster()));
    }

    private Optional<Filed> joined(Filed story, float[] vector, DeskMemory memory) {
        Likeness likeness = new Likeness(memory);
        Instant oldest = story.at().minus(policy.live());
        return memory.clusters().stream()
                .filter(cluster ->
                        cluster.reports() > 0 && !cluster.lastSeenAt().isBefore(oldest))
                .map(cluster -> likeness.of(story, vector, cluster))
                .filter(match ->
                        match.value() >= policy.join() && !match.sharedNames().isEmpty())
                .max(Comparator.comparingDouble(Likeness.Match::value)
                        .thenComparing(match -> match.cluster().firstSeenAt(), Comparator.reverseOrder())
                        .thenComparing(match -> match.cluster().id(), Comparator.reverseOrder()))
                .map(match -> decided(story, further(match), match.cluster().id()));
    }

    private static Verdict further(Likeness.Match match) {
        return new Verdict(
                Outcome.SAME_EVENT,
                match.closest().story(),
                match.value(),
                null,
                "Likeness %.2f to the reports of the event; in common: %s."
                        .formatted(match.value(), String.join(", ", match.sharedNames())));
    }

    private static Filed begun(Filed story) {
        ClusterId id = new ClusterId(NamedUuid.of("cluster|" + story.story()));
        return decided(
                story, new Verdict(Outcome.NEW_EVENT, null, null, null, "No event on the desk reads like it."), id);
    }

    private static Filed decided(Filed story, Verdict verdict, @Nullable ClusterId cluster) {
        return new Filed(
                story.sequence(),
                story.story(),
                story.kind(),
                story.source(),
                story.page(),
                story.wordsKey(),
                story.bare(),
                story.at(),
                story.discussion(),
                story.fingerprint(),
                story.relevance(),
                verdict,
                cluster);
    }
}
