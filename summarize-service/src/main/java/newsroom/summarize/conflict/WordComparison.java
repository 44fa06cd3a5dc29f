package newsroom.summarize.conflict;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.summarize.claim.Calendar;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.claim.Statuses;
import newsroom.summarize.conflict.Outcome.Relation;
import newsroom.summarize.text.Terms;

/** Statements without figures: days, stages, denials, and one word in the place of another. */
final class WordComparison {

    private static final Duration NEXT_DAY = Duration.ofHours(20);
    private static final double SAME_STAGE = 0.5;
    private static final double SAME_BUT_ONE = 0.55;
    /** Verbs that name the same event. */
    private static final List<Set<String>> EVENTS = List.of(
            Set.of("begin", "begins", "began", "start", "starts", "started", "opens", "open"),
            Set.of(
                    "launch",
                    "launches",
                    "launched",
                    "release",
                    "releases",
                    "released",
                    "ships",
                    "arrives",
                    "arrive",
                    "debuts",
                    "sale",
                    "shops",
                    "stores"),
            Set.of("ends", "end", "ended", "closes", "close", "expires"),
            Set.of("complete", "completes", "completed", "completion", "finish", "finishes", "finished"),
            Set.of("deliver", "delivers", "delivered", "delivery", "hand", "hands", "handed"),
            Set.of("reports", "report", "publishes"),
            Set.of("effect", "force"),
            Set.of("votes", "vote"),
            Set.of("testifies", "testify", "testified"),
            Set.of("rules", "rule"));
    /** What starts or ends is told beside it; two of these are two events. */
    private static final Set<String> ACTIVITIES = Set.of(
            "construction",
            "building",
            "production",
            "manufacturing",
            "deliveries",
            "shipments",
            "sales",
            "trial",
            "trials",
            "testing",
            "tests",
            "work",
            "talks",
            "hearings",
            "hearing",
            "enrolment",
            "recruitment",
            "registration",
            "rollout");
    /** Words that cannot both be right in the same place. */
    private static final List<Set<String>> RIVALS = List.of(
            Set.of("gpu", "cpu", "tpu", "npu", "fpga", "asic"), Set.of("lease", "buy"), Set.of("grant", "loan"));

    private static final Pattern OWNED = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}[\\p{L}\\d]*){0,2}|[a-z]{1,2}[A-Z][\\p{L}]+)(?:['’]s|(?<=s)['’]) (\\p{Lu}[\\p{L}\\d]*(?:[ -][\\p{Lu}\\d][\\p{L}\\d]*)*) (?:data ?cent(?:er|re)|cluster|site|plant|facility|campus|factory)");

    /** Who said so, where the sentence names them last. */
    private static final Pattern SAYS = Pattern.compile(", [^,;\\d]{2,60} (?:said|says|told)\\b[^,;\\d]*$");

    private static final Pattern OVER =
            Pattern.compile("\\bhad (?:been )?(?:planned|hoped|expected|due|scheduled|meant|set|promised)\\b");

    private WordComparison() {}

    static Optional<Outcome> of(Statement a, Statement b) {
        Matter.Sameness matter = Matter.of(a, b);
        if (matter == Matter.Sameness.OTHER && a.names().size() + b.names().size() > 0) {
            return Optional.empty();
        }
        return owners(a, b)
                .or(() -> rivals(a, b))
                .or(() -> matter == Matter.Sameness.NARROWED ? Optional.empty() : days(a, b))
                .or(() -> stages(a, b))
                .or(() -> Denial.of(a, b));
    }

    /** "Fjord's Titan 2 data center" and "Borealis' Titan 2 data center". */
    private static Optional<Outcome> owners(Statement a, Statement b) {
        Matcher one = OWNED.matcher(a.claim().text());
        Matcher two = OWNED.matcher(b.claim().text());
        boolean other = one.find()
                && two.find()
                && Entities.key(one.group(2)).equals(Entities.key(two.group(2)))
                && !Entities.same(Entities.key(one.group(1)), Entities.key(two.group(1)));
        return other ? Optional.of(Outcome.of(Relation.TERM)) : Optional.empty();
    }

    private static Optional<Outcome> rivals(Statement a, Statement b) {
        Set<String> ours = Terms.of(a.clause().replaceAll("(?i)\\b(gpu|cpu|tpu|npu)s\\b", "$1"));
        Set<String> theirs = Terms.of(b.clause().replaceAll("(?i)\\b(gpu|cpu|tpu|npu)s\\b", "$1"));
        for (Set<String> rivals : RIVALS) {
            Set<String> one = shared(ours, rivals);
            Set<String> two = shared(theirs, rivals);
            if (one.size() == 1 && two.size() == 1 && !one.equals(two)) {
                Set<String> rest = new HashSet<>(ours);
                rest.removeAll(rivals);
                Set<String> otherRest = new HashSet<>(theirs);
                otherRest.removeAll(rivals);
                if (Math.min(rest.size(), otherRest.size()) >= 3 && Terms.overlap(rest, otherRest) >= SAME_BUT_ONE) {
                    return Optional.of(Outcome.of(Relation.TERM));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Outcome> days(Statement a, Statement b) {
        Optional<Calendar.Day> ours = day(a);
        Optional<Calendar.Day> theirs = day(b);
        if (ours.isEmpty()
                || theirs.isEmpty()
                || isOverPlan(a) != isOverPlan(b)
                || !sameEvent(a, b)
                || !ours.get().isApartFrom(theirs.get())) {
            return Optional.empty();
        }
        boolean later = apart(a, b).compareTo(NEXT_DAY) > 0;
        return Optional.of(Outcome.of(later ? Relation.UPDATE : Relation.CONFLICT));
    }

    /** The day of the deed, without the one when somebody spoke of it. */
    private static Optional<Calendar.Day> day(Statement statement) {
        return Calendar.in(Event.SAID_ON.matcher(statement.claim().text()).replaceAll(" "), written(statement));
    }

    /** What had been planned is what is planned no more. */
    private static boolean isOverPlan(Statement statement) {
        return OVER.matcher(statement.clause()).find();
    }

    private static boolean sameEvent(Statement a, Statement b) {
        return shared(words(a), ACTIVITIES).equals(shared(words(b), ACTIVITIES))
                && EVENTS.stream()
                        .anyMatch(event -> !shared(words(a), event).isEmpty()
                                && !shared(words(b), event).isEmpty());
    }

    private static Set<String> words(Statement statement) {
        String told = SAYS.matcher(statement.clause()).replaceFirst("");
        return new HashSet<>(List.of(told.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }

    private static Optional<Outcome> stages(Statement a, Statement b) {
        Optional<Statuses.Status> ours = Statuses.of(a.claim().text());
        Optional<Statuses.Status> theirs = Statuses.of(b.claim().text());
        boolean apart = ours.isPresent()
                && theirs.isPresent()
                && ours.get().ladder().equals(theirs.get().ladder())
                && ours.get().rung() != theirs.get().rung();
        if (!apart || Terms.overlap(rest(a, ours.get()), rest(b, theirs.get())) < SAME_STAGE) {
            return Optional.empty();
        }
        boolean aIsLater = a.claim().asOf().isAfter(b.claim().asOf());
        int later = aIsLater ? ours.get().rung() : theirs.get().rung();
        int earlier = aIsLater ? theirs.get().rung() : ours.get().rung();
        boolean climbed = later > earlier
                && apart(a, b).compareTo(NEXT_DAY) > 0
                && !ours.get().ladder().equals("availability");
        return Optional.of(Outcome.of(climbed ? Relation.UPDATE : Relation.CONFLICT));
    }

    private static Set<String> rest(Statement statement, Statuses.Status status) {
        return Terms.of(statement.claim().text().replace(status.word(), " "));
    }

    private static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared;
    }

    private static Duration apart(Statement a, Statement b) {
        return Duration.between(a.claim().asOf(), b.claim().asOf()).abs();
    }

    private static LocalDate written(Statement statement) {
        return statement.claim().asOf().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
