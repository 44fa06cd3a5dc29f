package newsroom.benchmarks.disagreements;

import java.util.List;
import newsroom.benchmarks.Table;
import newsroom.contracts.story.Story;

/**
 * Every two documents of one event of ECB+, unlabelled, as a cluster would bring them together: what is flagged is listed,
 * to be read by eye.
 */
final class EveryPair {

    private EveryPair() {}

    static Table of(Captures captures) {
        Table table = new Table("of every two documents of one event", "flagged", "said");
        int pairs = 0;
        for (List<String> documents : captures.events()) {
            for (int i = 0; i < documents.size(); i++) {
                for (int j = i + 1; j < documents.size(); j++) {
                    pairs++;
                    Finding finding = Finding.of(story(captures, documents.get(i)), story(captures, documents.get(j)));
                    if (finding.isFlagged()) {
                        table.row(
                                documents.get(i),
                                documents.get(j),
                                finding.said().get(0));
                    }
                }
            }
        }
        return table.row("pairs", pairs, "");
    }

    private static Story story(Captures captures, String document) {
        return captures.story(document, "Report", 0);
    }
}
