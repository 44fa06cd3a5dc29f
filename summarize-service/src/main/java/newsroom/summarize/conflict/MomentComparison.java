package newsroom.summarize.conflict;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.summarize.conflict.Outcome.Relation;

/**
 * Sentences of one deed that say otherwise when it was done or how it ended. Each report must give one score, hour, day or
 * year only, or at least not the other's: a report that tells of two has two deeds.
 */
final class MomentComparison {

    private static final Duration NEXT_DAY = Duration.ofHours(20);
    private static final int TEAMS = 2;
    private static final int ALIKE = 2;
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|plans?|planned|expect\\w*|is to|are to|set to|due|aims?|hopes?|may|might|could|should)\\b");
    private static final Pattern BEFORE =
            Pattern.compile("\\bhad (?!an? |the |no |\\d)|\\b(?:last|previous|earlier|former|next)\\b");

    private MomentComparison() {}

    /** Whether a sentence tells a moment or a score. */
    static boolean tells(String sentence) {
        return Score.of(sentence).isPresent()
                || Hour.of(sentence).isPresent()
                || List.of(Dating.Kind.values()).stream()
                        .anyMatch(kind -> kind.of(sentence).isPresent());
    }

    static Optional<Outcome> of(Statement a, Statement b) {
        boolean words = a.claim().quantity() == null && b.claim().quantity() == null;
        boolean oneDay =
                Duration.between(a.claim().asOf(), b.claim().asOf()).abs().compareTo(NEXT_DAY) < 0;
        boolean apart = words
                && oneDay
                && a.report().sharesNameWith(b.report())
                && areOfOneTime(a, b)
                && (scores(a, b)
                        || hours(a, b)
                        || List.of(Dating.Kind.values()).stream().anyMatch(kind -> dates(kind, a, b)));
        return apart ? Optional.of(Outcome.of(Relation.CONFLICT)) : Optional.empty();
    }

    private static boolean areOfOneTime(Statement a, Statement b) {
        return AHEAD.matcher(text(a)).find() == AHEAD.matcher(text(b)).find()
                && BEFORE.matcher(text(a)).find() == BEFORE.matcher(text(b)).find();
    }

    private static boolean scores(Statement a, Statement b) {
        Optional<Score> ours = Score.of(text(a));
        Optional<Score> theirs = Score.of(text(b));
        return ours.isPresent()
                && theirs.isPresent()
                && !ours.equals(theirs)
                && Score.all(a.report().told()).size() == 1
                && Score.all(b.report().told()).size() == 1
                && a.report().names().stream().filter(b.report()::names).count() >= TEAMS;
    }

    private static boolean hours(Statement a, Statement b) {
        Optional<Hour> ours = Hour.of(text(a));
        Optional<Hour> theirs = Hour.of(text(b));
        return ours.isPresent()
                && theirs.isPresent()
                && ours.get().isApartFrom(theirs.get())
                && Hour.all(a.report().told()).size() == 1
                && Hour.all(b.report().told()).size() == 1
                && areOfOneDeed(a, b);
    }

    private static boolean dates(Dating.Kind kind, Statement a, Statement b) {
        Optional<Dating> ours = kind.of(text(a));
        Optional<Dating> theirs = kind.of(text(b));
        if (ours.isEmpty()
                || theirs.isEmpty()
                || ours.get().value().equals(theirs.get().value())) {
            return false;
        }
        boolean finish = kind == Dating.Kind.FINISH || kind == Dating.Kind.ORDINAL;
        return !kind.all(a.report().told()).contains(theirs.get().value())
                && !kind.all(b.report().told()).contains(ours.get().value())
                && (finish
                        ? areOfOnePerson(kind, ours.get(), theirs.get(), a, b)
                        : !ours.get().deed().isEmpty()
                                && ours.get().deed().equals(theirs.get().deed())
                                && areOfOneDeed(a, b));
    }

    /** Each report tells one, of somebody whom both sentences name, and the same noun. */
    private static boolean areOfOnePerson(Dating.Kind kind, Dating ours, Dating theirs, Statement a, Statement b) {
        boolean noun = kind == Dating.Kind.FINISH || last(ours.value()).equals(last(theirs.value()));
        return noun
                && kind.all(a.report().told()).size() == 1
                && kind.all(b.report().told()).size() == 1
                && Owners.mayBeOne(a, b)
                && !a.names().isEmpty()
                && !b.names().isEmpty();
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Words of weight in common, one of them a deed, and nobody in either that the other report does not know. */
    private static boolean areOfOneDeed(Statement a, Statement b) {
        Set<Term> ours = terms(a);
        Set<String> theirs = terms(b).stream().map(Term::meaning).collect(Collectors.toSet());
        Set<String> shared = new HashSet<>();
        boolean deed = false;
        for (Term term : ours) {
            if (theirs.contains(term.meaning())) {
                shared.add(term.meaning());
                deed |= term.isDeed();
            }
        }
        return shared.size() >= (deed ? ALIKE : ALIKE + 1) && !Parties.areTwo(a, b);
    }

    private static Set<Term> terms(Statement statement) {
        return Term.of(statement).stream()
                .filter(term -> !term.isName() && !term.isFree())
                .collect(Collectors.toSet());
    }

    private static String text(Statement statement) {
        return statement.claim().text();
    }
}
