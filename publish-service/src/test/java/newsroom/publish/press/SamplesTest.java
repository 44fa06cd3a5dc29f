package newsroom.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.SampleDay;
import org.junit.jupiter.api.Test;

/**
 * The sample day is printed as {@code docs/samples} has it, to the byte. After a change that is meant, print them anew with
 * {@code -Dnewsroom.samples=write} and read what changed.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "docs", "samples");

    @Test
    void every_edition_of_the_sample_day_is_printed_as_its_committed_sample() throws IOException {
        List<Issue> issues = SampleDay.printed();

        assertThat(issues)
                .extracting(Issue::template)
                .containsExactlyInAnyOrder("daily-brief", "show-notes", "podcast-intelligence", "morning-letter");
        for (Issue issue : issues) {
            compare(issue.id() + ".txt", TextPress.print(issue));
            compare(issue.id() + ".md", MarkdownPress.print(issue));
        }
    }

    private static void compare(String name, String printed) throws IOException {
        Path sample = SAMPLES.resolve(name);
        if ("write".equals(System.getProperty("newsroom.samples"))) {
            Files.createDirectories(SAMPLES);
            Files.writeString(sample, printed);
        }
        assertThat(printed).as(name).isEqualTo(Files.readString(sample));
    }
}
