package newsroom.publish.copy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;

/** What somebody whom the news is about says they will do, where no day is named for it. */
public final class Plans {

    /** What "will" happen is the news itself, unless a day is named for it; what somebody weighs can be looked for. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:plans to|are planning to|aims? to|is set to|are set to|expects? to|expected to|seeks? to|intends? to|"
                    + "is considering|are considering|proposes? to|"
                    + "may|could|might|plans|weighs|is weighing|has begun weighing|in talks|is finalizing|nears)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Headlines about a talk or a question tell of no plan. */
    private static final Pattern OTHER =
            Pattern.compile("^(?:an interview|how|why|what|where|when|if|can|should)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH = Pattern.compile("\\bMay \\d|\\d May\\b|\\b(?:[Ii]n|[Oo]f) May\\b");

    private static final Pattern MORE = Pattern.compile("(?: \\p{Lu}[\\p{L}\\p{N}-]*)+(?=[ ,;:.’'])");

    private static final int NEAR = 25;
    /** Between the name and what it may do; "he says that it could" is an opinion. */
    private static final int BESIDE = 25;

    private Plans() {}

    /** @param who the name that stands first in the sentence */
    record Plan(String who, Sentence sentence) {}

    /** The first of the brief's claims that says so of a name near its beginning; no question, nothing cut off. */
    static Optional<Plan> of(Brief brief, Names names) {
        return brief.claims().stream()
                .filter(Plans::isOpen)
                .filter(claim -> AHEAD.matcher(claim.text()).find()
                        && !OTHER.matcher(claim.text()).find())
                .filter(claim -> !claim.text().matches("(?s).*(\\?|\\.\\.\\.|…)$"))
                .sorted(Comparator.comparing(claim -> claim.modality() != Modality.PLANNED))
                .flatMap(claim -> plan(claim, brief, names).stream())
                .findFirst();
    }

    /** To come, or not certain yet. */
    private static boolean isOpen(Claim claim) {
        return switch (claim.modality()) {
            case PLANNED -> true;
            case FACT, REPORTED, ESTIMATE -> !claim.hedges().isEmpty();
            case DENIED -> false;
        };
    }

    /** Whether a headline tells of what may, shall or is to be; "May 5" is a day. */
    public static boolean isAhead(String headline) {
        return AHEAD.matcher(MONTH.matcher(headline).replaceAll("")).find()
                && !OTHER.matcher(headline).find();
    }

    private static boolean isBeside(String who, String text) {
        Matcher ahead = AHEAD.matcher(text);
        int end = text.indexOf(who) + who.length();
        return ahead.find(end) && ahead.start() - end <= BESIDE;
    }

    private static Optional<Plan> plan(Claim claim, Brief brief, Names names) {
        String text = claim.text();
        String beginning = text.substring(0, Math.min(NEAR, text.length()));
        return names.of(beginning).stream()
                .min((one, other) -> Integer.compare(beginning.indexOf(one), beginning.indexOf(other)))
                .filter(who -> claim.modality() == Modality.PLANNED || isBeside(who, text))
                .map(who -> new Plan(whole(who, text), printed(claim, brief)));
    }

    /** "Merrow Port Authority" where "Merrow" is the name that is known. */
    private static String whole(String who, String text) {
        Matcher more = MORE.matcher(text).region(text.indexOf(who) + who.length(), text.length());
        return more.lookingAt() ? who + more.group() : who;
    }

    /** As the brief tells it already, where it does: a headline's "Sources:" is put as one says it there. */
    private static Sentence printed(Claim claim, Brief brief) {
        return Stream.concat(Stream.of(brief.headline()), brief.summary().stream())
                .filter(sentence -> sentence.evidence().stream().anyMatch(span -> isSame(span, claim.span())))
                .findFirst()
                .orElseGet(() -> new Sentence(claim.text(), Sentence.Basis.EXTRACTED, List.of(claim.span())));
    }

    /** A headline is one sentence, however much of it was taken. */
    private static boolean isSame(Span one, Span other) {
        return one.equals(other)
                || (one.story().equals(other.story())
                        && one.part() == Span.Part.TITLE
                        && other.part() == Span.Part.TITLE);
    }
}
