package newsroom.summarize.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Terms;

/** How much of what several headlines say together a single one says: words that many use count most. */
final class Coverage {

    private final Map<String, Integer> use = new HashMap<>();
    private double most;

    private Coverage() {}

    static Coverage of(List<Passage> titles) {
        Coverage coverage = new Coverage();
        titles.forEach(title -> Terms.of(title.text()).forEach(term -> coverage.use.merge(term, 1, Integer::sum)));
        coverage.most = titles.stream()
                .mapToDouble(title -> coverage.said(title.text()))
                .max()
                .orElse(0);
        return coverage;
    }

    /** Against the headline that says most, 0 to 1. */
    double of(String text) {
        return most == 0 ? 0 : said(text) / most;
    }

    /** A word that one headline alone uses adds nothing. */
    private double said(String text) {
        Set<String> terms = Terms.of(text);
        return terms.stream().mapToInt(term -> use.getOrDefault(term, 1) - 1).sum();
    }
}
