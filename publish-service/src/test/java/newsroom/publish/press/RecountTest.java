package newsroom.publish.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.SampleDay;
import newsroom.wire.EventCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every count, sum, number and date of a printed issue is counted again from its text. The issues of another folder, such as
 * what {@code newsroom replay --out} wrote, are recounted with {@code -Dnewsroom.issues=FOLDER}.
 */
class RecountTest {

    static List<Issue> issues() {
        return SampleDay.printed();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void a_printed_issue_counts_right(Issue issue) {
        Recount recount = Recount.of(issue, TextPress.print(issue), SampleDay.newest());

        assertThat(recount.wrong()).isEmpty();
        assertThat(recount.counted()).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void a_figure_that_was_changed_in_print_is_found(Issue issue) {
        String text = TextPress.print(issue);
        List<String> forged = List.of(
                text.replaceFirst("Week 23", "Week 24"),
                text.replaceFirst("No\\. 1", "No. 2"),
                text.replaceFirst("WED, JUN 3", "THU, JUN 4"),
                text.replaceFirst("(?m)^2\\. ", "7. "),
                text.replaceFirst("from 2 podcasts", "from 3 podcasts"),
                text.replaceFirst("episode: \\(2\\)", "episode: (3)"),
                text.replaceFirst("covers 9 stories", "covers 8 stories"),
                text.replaceFirst("█░", "██"),
                text.replaceFirst(" 9 outlets", " 8 outlets"),
                text.replaceFirst("carried by nine outlets", "carried by ten outlets"));
        int tried = 0;
        for (String other : forged) {
            if (!other.equals(text)) {
                tried++;
                assertThat(Recount.of(issue, other, Map.of()).wrong()).isNotEmpty();
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(4);
    }

    @Test
    void the_issues_of_a_folder_count_right() throws IOException {
        String folder = System.getProperty("newsroom.issues", "");
        assumeThat(folder).as("newsroom.issues names a folder").isNotEmpty();
        List<String> wrong = new ArrayList<>();
        int counted = 0;
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Issue issue = EventCodec.mapper().readValue(file.toFile(), Issue.class);
                Recount recount = Recount.of(issue, TextPress.print(issue), Map.of());
                recount.wrong().forEach(what -> wrong.add(issue.id() + ": " + what));
                counted += recount.counted();
            }
        }
        System.out.println("recounted " + counted + " figures");
        assertThat(wrong).isEmpty();
    }
}
