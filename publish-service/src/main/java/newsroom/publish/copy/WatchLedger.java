package newsroom.publish.copy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;

/**
 * What readers are told to watch, and what became of it. A story answers when a report that came in later says much the
 * same in other words than were printed, names whom to watch, and states it as more than a plan.
 */
public final class WatchLedger {

    /** Where a source names no day, we look again after two weeks. */
    private static final int DAYS = 14;

    private static final int FARTHEST = 60;
    private static final double ANSWERS = 0.4;
    private static final int WORDS = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    private WatchLedger() {}

    /** Up to {@code most} things to watch from the stories of an issue; those with a day of the source's own first. */
    public static List<WatchItem> items(Copy copy, List<Brief> stories, int most) {
        List<WatchItem> items = new ArrayList<>();
        Names names = Names.in(copy.recent());
        for (Brief brief : stories) {
            brief.findings().ahead().stream()
                    .filter(ahead -> isWatchable(ahead, copy.date()))
                    .findFirst()
                    .map(ahead -> item(copy, brief, ahead))
                    .or(() -> Plans.of(brief, names).map(plan -> plan(copy, brief, plan)))
                    .ifPresent(items::add);
        }
        for (Brief brief : stories) {
            brief.findings().disagreements().stream()
                    .filter(conflict -> conflict.positions().size() == 2)
                    .findFirst()
                    .ifPresent(conflict -> items.add(dispute(copy, brief, conflict)));
        }
        items.removeIf(item -> copy.watching().stream().anyMatch(open -> isSame(open.item(), item)));
        items.sort(Comparator.comparing(
                        (WatchItem item) -> item.due().equals(copy.date().plusDays(DAYS)))
                .thenComparing(WatchItem::due));
        List<WatchItem> chosen = new ArrayList<>();
        for (WatchItem item : items) {
            if (chosen.size() < most && chosen.stream().noneMatch(other -> isSame(other, item))) {
                String id = copy.issue() + "/" + (chosen.size() + 1);
                chosen.add(new WatchItem(id, item.story(), item.who(), item.due(), item.sentence()));
            }
        }
        return chosen;
    }

    private static boolean isSame(WatchItem one, WatchItem other) {
        return one.story().equals(other.story())
                || Words.shared(one.sentence().text(), other.sentence().text()) >= Words.MUCH;
    }

    /** Somebody by name, and not past or too far off. */
    private static boolean isWatchable(Ahead ahead, LocalDate today) {
        boolean named = Character.isUpperCase(ahead.who().codePointAt(0)) && !Pronouns.is(ahead.who());
        LocalDate by = ahead.by();
        return named && by != null && by.isAfter(today) && by.isBefore(today.plusDays(FARTHEST));
    }

    private static WatchItem item(Copy copy, Brief brief, Ahead ahead) {
        LocalDate by = ahead.by();
        LocalDate due = by == null ? copy.date().plusDays(DAYS) : by;
        return new WatchItem(copy.issue(), brief.cluster().id(), ahead.who(), due, ahead.sentence());
    }

    private static WatchItem plan(Copy copy, Brief brief, Plans.Plan plan) {
        LocalDate due = copy.date().plusDays(DAYS);
        return new WatchItem(copy.issue(), brief.cluster().id(), plan.who(), due, plan.sentence());
    }

    private static WatchItem dispute(Copy copy, Brief brief, Conflict conflict) {
        String one = conflict.positions().get(0).value();
        String other = conflict.positions().get(1).value();
        Sentence open = new Sentence(
                "Sources disagree whether it is " + one + " or " + other + ".",
                Sentence.Basis.RECONCILED,
                conflict.sentence().evidence());
        return new WatchItem(
                copy.issue(),
                brief.cluster().id(),
                "the figure on " + conflict.about(),
                copy.date().plusDays(DAYS),
                open);
    }

    /** What this issue can say of what earlier ones told to watch. */
    public static List<Answer> answers(Copy copy) {
        List<Answer> answers = new ArrayList<>();
        for (Watched watched : copy.watching()) {
            Optional<Answer> answer = answer(watched, copy.recent());
            answer.or(() -> overdue(watched, copy.date())).ifPresent(answers::add);
        }
        return answers;
    }

    private static Optional<Answer> answer(Watched watched, List<Brief> briefs) {
        return briefs.stream()
                .sorted(Comparator.comparing((Brief brief) ->
                                !brief.cluster().id().equals(watched.item().story()))
                        .thenComparing(brief -> brief.cluster().id()))
                .flatMap(brief -> later(watched, brief).stream())
                .findFirst();
    }

    private static Optional<Answer> later(Watched watched, Brief brief) {
        WatchItem item = watched.item();
        Set<String> asked = Words.of(item.sentence().text());
        return brief.reports().stream()
                .filter(report -> report.fetchedAt().isAfter(watched.closedAt()))
                .flatMap(report -> Later.sentences(brief, report).stream())
                .filter(sentence -> sentence.text().contains(item.who()))
                .filter(sentence -> isAnswer(asked, item.sentence().text(), sentence.text()))
                .findFirst()
                .map(sentence ->
                        new Answer(item, watched.told(), brief.cluster().id(), sentence));
    }

    /** Three words and two fifths of the question in common, and not the question again. */
    private static boolean isAnswer(Set<String> asked, String question, String text) {
        Set<String> said = Words.of(text);
        said.retainAll(asked);
        return said.size() >= WORDS
                && said.size() >= ANSWERS * asked.size()
                && Words.shared(question, text) < Words.SAME;
    }

    private static Optional<Answer> overdue(Watched watched, LocalDate today) {
        WatchItem item = watched.item();
        if (!item.due().isBefore(today)) {
            return Optional.empty();
        }
        String text = "Still open: no report that we have read answers it, and %s has passed."
                .formatted(DAY.format(item.due()));
        Sentence open =
                new Sentence(text, Sentence.Basis.COUNTED, item.sentence().evidence());
        return Optional.of(new Answer(item, watched.told(), null, open));
    }

    /** "by May 21", or "we look again on May 21" where no source names a day. */
    public static String due(WatchItem item, LocalDate issue) {
        boolean ours = item.due().equals(issue.plusDays(DAYS));
        return ours ? "we look again on " + DAY.format(item.due()) : "by " + DAY.format(item.due());
    }
}
