package newsroom.contracts.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.Sentence;

/**
 * That readers of the edition know a story already, and what it says that they were not told.
 *
 * @param issue where it was told in full
 * @param told the day of that issue
 * @param news one or more sentences
 */
public record Update(String issue, LocalDate told, List<Sentence> news) {
    public Update {
        Objects.requireNonNull(told, "told");
        Checks.filled("issue", issue);
        news = List.copyOf(news);
        Checks.atLeast("news of an update", 1, news.size());
    }
}
