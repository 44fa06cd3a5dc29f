package newsroom.summarize.brief;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import newsroom.summarize.text.Terms;

/**
 * Why the news matters: a reason that a source gives, by the words of significance, consequence and comparison that it
 * uses; where none does, what is at stake in figures; where many report it at once, that; otherwise nothing.
 */
final class Significance {

    private static final int ENOUGH = 3;
    private static final int MANY = 5;
    private static final int MOST_REPORTS = 8;
    private static final int MOST_SENTENCES = 30;

    private static final Pattern SIGNIFICANT = Pattern.compile(
            "\\b(?:matters? (?:because|to|for|beyond|more|most)|(?:is|are) [\\p{L}-]+ because|significant|important|crucial|marks (?:a|an|the)|signals? (?:a|an|the|that)|underscores?|highlights?|raises the stakes|turning"
                    + " point|milestone|first time|(?:the|its|a) first (?:to|such|of its kind|[\\p{L}-]+ to)|(?:the|its) (?:largest|biggest|highest|most (?:powerful|capable|advanced|valuable|expensive|widely|popular|ambitious|accurate|efficient|severe))|(?:a|new|all-time|its) record(?! of)|record (?:high|low|revenue|profit|year|quarter)|unprecedented)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSEQUENT = Pattern.compile(
            "\\b(?:(?:could|would)(?! not| eventually)|means|allow(?:s|ing)?|enabl(?:es|ing)|leads? to|forces?|puts? pressure|opens? the door|paves? the"
                    + " way|as a result|because|in effect|reshapes?|reduces?|cuts?|doubl(?:es|ing)|threatens?|obliges?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:more than|less than|compared with|versus|unlike|up from|down from|times (?:faster|more)|surpass(?:es)?|rivals?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "He said that version 5 would ..." tells what is planned, not what follows from the news. */
    private static final Pattern REPORTED_PLAN = Pattern.compile(
            "\\b(?:said|says|told [\\p{L} ]+|announced|promised|added) (?:that )?[^,;]*(?:,[^,;]*,)?[^,;]*\\bwould\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST = Pattern.compile(
            "^(?:In the past|Historically|Traditionally|Previously)\\b|\\b(?:[Ii]n|[Ii]n the \\p{L}+ of|[Ii]n \\p{Lu}\\p{L}+) ((?:1[5-9]|20)\\d\\d)\\b");
    private static final Pattern HEDGED =
            Pattern.compile("\\b(?:reportedly|allegedly|rumou?red|unconfirmed)\\b", Pattern.CASE_INSENSITIVE);

    private Significance() {}

    /** @param said what was chosen is added to it */
    static Optional<Sentence> of(ClusterFile file, List<Passage> ranked, List<Passage> said) {
        Optional<Passage> reason = best(ranked, said)
                .or(() -> best(deeper(file), said))
                .or(() -> Stakes.largest(ranked, said))
                .or(() -> best(titles(file), said));
        reason.ifPresent(said::add);
        return reason.map(Telling::of).or(() -> spread(file));
    }

    /** The rest of the texts, where reasons stand more often than news. */
    private static List<Passage> deeper(ClusterFile file) {
        return file.byAuthority().stream()
                .limit(MOST_REPORTS)
                .filter(story -> story.kind() != StoryKind.POST)
                .flatMap(story -> Splitter.sentences(story).stream().limit(MOST_SENTENCES))
                .filter(passage -> Eligibility.standsAlone(Telling.words(passage)))
                .toList();
    }

    /** Headlines that are not the brief's own: what one outlet found worth saying first. */
    private static List<Passage> titles(ClusterFile file) {
        String headline = Headlines.of(file).text();
        return file.byAuthority().stream()
                .limit(MOST_REPORTS)
                .filter(story -> story.kind() != StoryKind.POST)
                .map(Headlines::trimmed)
                .filter(Headlines::isTelling)
                .filter(title -> Terms.words(title.text()) >= 8)
                .filter(title -> {
                    double overlap = Terms.overlap(Terms.of(title.text()), Terms.of(headline));
                    return overlap >= 0.2 && overlap < 0.6;
                })
                .toList();
    }

    /** The best reason among passages that say something new. */
    static Optional<Passage> best(List<Passage> passages, List<Passage> said) {
        return passages.stream()
                .filter(Significance::isReason)
                .filter(passage -> !SentencePool.repeats(passage, said))
                .reduce((a, b) -> points(b) > points(a) ? b : a);
    }

    /** That many owners report something within a day, which was counted. */
    private static Optional<Sentence> spread(ClusterFile file) {
        int owners = file.standing().publishers().size();
        Duration within =
                Duration.between(file.standing().firstSeenAt(), file.standing().lastSeenAt());
        if (owners < MANY || within.compareTo(Duration.ofDays(1)) > 0) {
            return Optional.empty();
        }
        int hours = (int) Math.max(1, within.plusMinutes(59).toHours());
        String text = Numbers.atHead(Numbers.counted(owners, "independent outlet")) + " reported it within "
                + (hours == 1 ? "an hour" : Numbers.counted(hours, "hour")) + ".";
        List<Span> evidence = file.reports().stream()
                .map(story -> Splitter.title(story).span())
                .toList();
        return Optional.of(new Sentence(text, Sentence.Basis.COUNTED, evidence));
    }

    static boolean isReason(Passage passage) {
        return points(passage) >= ENOUGH;
    }

    private static int points(Passage passage) {
        String text = passage.text();
        int points = SIGNIFICANT.matcher(text).find() ? 3 : 0;
        points +=
                CONSEQUENT.matcher(REPORTED_PLAN.matcher(text).replaceAll(" ")).find() ? 2 : 0;
        points += COMPARED.matcher(text).find() ? 2 : 0;
        points += Terms.figures(text).isEmpty() ? 0 : 1;
        points -= HEDGED.matcher(text).find() ? 2 : 0;
        points -= isHistory(passage) ? 2 : 0;
        return points;
    }

    /** What was long before the report explains the news, and is no reason why that matters. */
    private static boolean isHistory(Passage passage) {
        Matcher past = PAST.matcher(passage.text());
        Instant told = passage.story().publishedAt() == null
                ? passage.story().fetchedAt()
                : passage.story().publishedAt();
        return past.find()
                && (past.group(1) == null
                        || Integer.parseInt(past.group(1))
                                < told.atZone(ZoneOffset.UTC).getYear() - 1);
    }
}
