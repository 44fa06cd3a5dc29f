package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.contracts.cluster.Quantity;
import newsroom.summarize.claim.Entities;

/** Whether what two reports tell of somebody may be told of one person. */
final class Persons {

    private static final String NAME = "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)*)";
    private static final Pattern NAMED_BEHIND = Pattern.compile("^[ -]years?[ -]old(?: \\p{L}+)?? " + NAME);
    private static final Pattern NAMED_BEFORE = Pattern.compile(NAME + ",? (?:aged?|at the age of )? ?$");
    private static final Pattern AGED = Pattern.compile("\\b(\\d{1,3})[ -]years?[ -]old\\b");
    private static final List<Set<String>> SORTS = List.of(
            Set.of("man", "father", "husband", "son", "he", "his"),
            Set.of("woman", "mother", "wife", "daughter", "she", "her"),
            Set.of("boy", "girl", "teenager", "child", "infant"));

    private static final int YEARS = 3;
    private static final double SECONDS_IN_YEAR = 31_556_952;
    private static final double SAME_MINUTE = 30;
    private static final int TIED = 2;

    private Persons() {}

    static boolean mayBeOne(Statement a, Statement b) {
        return switch (a.claim().predicate()) {
            case "age" -> isOneAge(a, b);
            case "clock" -> isOnly(a, b) && apart(a, b) < SAME_MINUTE;
            case "fall" -> isOneFall(a, b);
            default -> tied(a, b) >= TIED;
        };
    }

    /** Of one name; or, where one is not named, the only age that each report tells, of one sort and nearly the same. */
    private static boolean isOneAge(Statement a, Statement b) {
        Optional<String> ours = name(a);
        Optional<String> theirs = name(b);
        if (ours.isPresent() && theirs.isPresent()) {
            return Entities.same(ours.get(), theirs.get());
        }
        return isOnly(a, b) && apart(a, b) <= YEARS * SECONDS_IN_YEAR && !areOfTwoSorts(a, b);
    }

    private static boolean isOneFall(Statement a, Statement b) {
        Set<String> ours = ages(a);
        Set<String> theirs = ages(b);
        return ours.isEmpty() || theirs.isEmpty() ? isOnly(a, b) : ours.equals(theirs);
    }

    private static boolean areOfTwoSorts(Statement a, Statement b) {
        Set<Integer> ours = sorts(a);
        Set<Integer> theirs = sorts(b);
        return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    }

    private static Set<Integer> sorts(Statement statement) {
        Set<String> words = new HashSet<>(
                List.of(statement.clause().toLowerCase(Locale.ROOT).split("\\P{L}+")));
        return IntStream.range(0, SORTS.size())
                .filter(i -> SORTS.get(i).stream().anyMatch(words::contains))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isOnly(Statement a, Statement b) {
        String metric = a.claim().predicate();
        return a.report().givesOne(metric) && b.report().givesOne(metric);
    }

    private static double apart(Statement a, Statement b) {
        Quantity p = a.claim().quantity();
        Quantity q = b.claim().quantity();
        return p == null || q == null ? 0 : p.low().subtract(q.low()).abs().doubleValue();
    }

    /** Content words in common. */
    private static int tied(Statement a, Statement b) {
        Set<String> shared = new HashSet<>(a.terms());
        shared.retainAll(b.terms());
        a.names().forEach(name -> shared.removeAll(Set.of(name.split(" "))));
        return shared.size();
    }

    private static Set<String> ages(Statement statement) {
        return AGED.matcher(statement.claim().text())
                .results()
                .map((MatchResult age) -> age.group(1))
                .collect(Collectors.toSet());
    }

    /** The name that the age stands beside. */
    private static Optional<String> name(Statement statement) {
        Quantity quantity = statement.claim().quantity();
        String text = statement.claim().text();
        int at = quantity == null ? -1 : text.indexOf(quantity.text());
        if (quantity == null || at < 0) {
            return Optional.empty();
        }
        Matcher behind =
                NAMED_BEHIND.matcher(text.substring(at + quantity.text().length()));
        Matcher before = NAMED_BEFORE.matcher(text.substring(0, at));
        return behind.find()
                ? Optional.of(Entities.key(behind.group(1)))
                : before.find() ? Optional.of(Entities.key(before.group(1))) : Optional.empty();
    }
}
