package newsroom.publish.copy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.story.StoryId;

/**
 * Whether two clusters would read as one event: they share a report, one goes on from the other, or half of the words of
 * the shorter headline stand in the other one.
 */
public final class SameEvent {

    private static final double SAME_HEADLINE = 0.5;
    private static final int SHORT = 3;

    private SameEvent() {}

    public static boolean is(Brief a, Brief b) {
        ClusterId one = a.cluster().id();
        ClusterId two = b.cluster().id();
        return one.equals(two)
                || two.equals(a.cluster().follows())
                || one.equals(b.cluster().follows())
                || sharesReport(a, b)
                || sharesHeadline(a.headline().text(), b.headline().text());
    }

    private static boolean sharesReport(Brief a, Brief b) {
        Set<StoryId> stories = new HashSet<>();
        a.reports().stream().map(Report::story).forEach(stories::add);
        return b.reports().stream().map(Report::story).anyMatch(stories::contains);
    }

    private static boolean sharesHeadline(String a, String b) {
        Set<String> one = words(a);
        Set<String> two = words(b);
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(two);
        return shared.size() >= SAME_HEADLINE * Math.min(one.size(), two.size()) && !shared.isEmpty();
    }

    private static Set<String> words(String headline) {
        Set<String> words = new HashSet<>();
        for (String word : headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+")) {
            if (word.length() > SHORT) {
                words.add(word);
            }
        }
        return words;
    }
}
