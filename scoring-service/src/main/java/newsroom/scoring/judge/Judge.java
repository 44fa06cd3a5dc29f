package newsroom.scoring.judge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Development;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Verdict;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.judge.Matches.Match;

/**
 * Decides what a story is: not for this desk, the same page or words again, a copy, a further report of a known event,
 * or a new event. In that order; the first that holds is the verdict.
 *
 * <p>One story after the other, in the desk's order: two reports of one event decided at the same time would both be
 * new.
 */
public final class Judge {

    private static final int LEAST_TERMS = 3;
    private static final Verdict UNDECIDED = declined("UNDECIDED", "Not decided yet.");
    private static final Development REPEAT = new Development(Development.Kind.REPEAT, List.of());

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
        double relevant = relevance.of(fingerprint.direction());
        Filed undecided = Filed.of(sequence, story, fingerprint, relevant, UNDECIDED, null);
        Optional<Verdict> declined = declined(story, fingerprint, relevant);
        if (declined.isPresent()) {
            return undecided.decided(declined.get(), null);
        }
        Known known = new Known(undecided);
        return again(undecided, memory)
                .or(() -> Copying.of(known, memory, policy.copy())
                        .map(copy -> undecided.decided(copy.verdict(), copy.cluster())))
                .or(() -> threaded(undecided, memory))
                .or(() -> joined(known, undecided, memory))
                .orElseGet(() -> begun(known, undecided, memory));
    }

    /**
     * Whether a story that was just remembered shows two clusters to be one event: it belongs to both, and their reports
     * read like it too. The younger one is merged into the older.
     */
    Optional<Merger> tied(Filed story, DeskMemory memory) {
        ClusterId filedUnder = story.cluster();
        Known known = memory.story(story.story()).orElse(null);
        if (filedUnder == null || known == null || story.verdict().outcome() != Outcome.SAME_EVENT) {
            return Optional.empty();
        }
        LiveCluster own = memory.clusters().find(filedUnder).orElseThrow();
        Matches matches = new Matches(memory);
        return matches.live(known, story.at().minus(policy.live())).stream()
                .filter(match -> match.cluster() != own && match.passes(policy))
                .findFirst()
                .filter(match -> matches.across(own, match.cluster()) >= policy.merge())
                .map(match -> merger(story, own, match));
    }

    private static Merger merger(Filed story, LiveCluster own, Match other) {
        boolean ownIsOlder = own.members().get(0).filed().sequence()
                < other.cluster().members().get(0).filed().sequence();
        LiveCluster older = ownIsOlder ? own : other.cluster();
        LiveCluster younger = ownIsOlder ? other.cluster() : own;
        String because = "A report belongs to both (%.2f to the other one), and their reports read like one event; in"
                + " common: %s.";
        return new Merger(
                story.sequence(),
                story.at(),
                younger.id(),
                older.id(),
                because.formatted(other.share(), String.join(", ", other.inCommon())));
    }

    private Optional<Verdict> declined(Story story, Fingerprint fingerprint, double relevant) {
        if (!story.language().equals("und") && !languages.contains(story.language())) {
            return Optional.of(
                    declined("OFF_LANGUAGE", "Written in '" + story.language() + "', which this desk does not print."));
        }
        if (story.kind() == StoryKind.POST
                && (story.title().startsWith("@") || fingerprint.terms().size() < LEAST_TERMS)) {
            return Optional.of(declined("CHATTER", "A reply, or too few words to tell what it is about."));
        }
        if (Subject.isMissing(story)) {
            return Optional.of(declined("CHATTER", "Goes on from another post and does not say what it is about."));
        }
        if (relevant < policy.offDesk()) {
            return Optional.of(declined(
                    "OFF_DESK",
                    "Relevance %.2f to the desk's interests is below %.2f.".formatted(relevant, policy.offDesk())));
        }
        return Optional.empty();
    }

    private static Verdict declined(String reason, String because) {
        return new Verdict(Outcome.DECLINED, null, null, reason, because);
    }

    private Optional<Filed> again(Filed story, DeskMemory memory) {
        Optional<Filed> samePage = memory.onPage(story.page()).map(Known::filed);
        // A link was passed on before the outlet's own feed brought the text: the text is the report, not a repeat.
        if (samePage.filter(before -> before.bare() && !story.bare()).isPresent()) {
            Filed before = samePage.get();
            ClusterId cluster = named(before, memory);
            Development news = memory.clusters()
                    .find(cluster)
                    .map(known -> News.in(story, known, memory.vocabulary(), policy.update()))
                    .orElse(REPEAT);
            return Optional.of(story.decided(
                    new Verdict(
                            Outcome.SAME_EVENT,
                            before.story(),
                            1.0,
                            null,
                            "The page that an earlier post links to.",
                            news),
                    cluster));
        }
        return samePage.or(() -> memory.inWords(story.wordsKey()).map(Known::filed))
                .map(before -> story.decided(
                        new Verdict(
                                Outcome.DUPLICATE,
                                before.story(),
                                1.0,
                                null,
                                "The same page or the same words as a story of "
                                        + before.source().name() + ".",
                                REPEAT),
                        named(before, memory)));
    }

    /** A post belongs to what its author wrote in the same breath, whatever words it has. */
    private Optional<Filed> threaded(Filed story, DeskMemory memory) {
        Known beside = memory.beside(story).orElse(null);
        if (beside == null || beside.filed().cluster() == null) {
            return Optional.empty();
        }
        return memory.clusters()
                .find(named(beside.filed(), memory))
                .filter(event -> !event.lastSeenAt().isBefore(story.at().minus(policy.live())))
                .map(event -> story.decided(
                        new Verdict(
                                Outcome.SAME_EVENT,
                                beside.filed().story(),
                                1.0,
                                null,
                                "Posted by the same account within a minute.",
                                News.in(story, event, memory.vocabulary(), policy.update())),
                        event.id()));
    }

    private Optional<Filed> joined(Known known, Filed story, DeskMemory memory) {
        return new Matches(memory)
                .live(known, story.at().minus(policy.live())).stream()
                        .findFirst()
                        .filter(match -> match.passes(policy))
                        .map(match -> story.decided(
                                further(match, News.in(story, match.cluster(), memory.vocabulary(), policy.update())),
                                match.cluster().id()));
    }

    private static Verdict further(Match match, Development news) {
        return new Verdict(
                Outcome.SAME_EVENT,
                match.closest().filed().story(),
                match.share(),
                null,
                "Reads like a report of the event (%.2f); in common: %s."
                        .formatted(match.share(), String.join(", ", match.inCommon())),
                news);
    }

    private Filed begun(Known known, Filed story, DeskMemory memory) {
        ClusterId id = new ClusterId(NamedUuid.of("cluster|" + story.story()));
        return new Matches(memory)
                .dormant(known, story.at().minus(policy.live())).stream()
                        .findFirst()
                        .filter(match -> match.passes(policy))
                        .map(match -> story.decided(followUp(match), id))
                        .orElseGet(() -> story.decided(
                                new Verdict(
                                        Outcome.NEW_EVENT,
                                        null,
                                        null,
                                        null,
                                        "No event on the desk reads like it.",
                                        new Development(Development.Kind.NEW, List.of())),
                                id));
    }

    private static Verdict followUp(Match match) {
        return new Verdict(
                Outcome.NEW_EVENT,
                match.closest().filed().story(),
                match.share(),
                null,
                "Goes on from an event that had come to rest (%.2f); in common: %s."
                        .formatted(match.share(), String.join(", ", match.inCommon())),
                new Development(Development.Kind.FOLLOW_UP, List.of()));
    }

    /** Only stories with a cluster are remembered by page and by words. */
    private static ClusterId named(Filed before, DeskMemory memory) {
        return memory.clusters().named(Objects.requireNonNull(before.cluster()));
    }
}
