package newsroom.publish.press;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import newsroom.contracts.issue.Issue;
import newsroom.publish.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed on paper without markup: a word forges no line, no colour and no link. */
class HostileWordsTest {

    private static final Pattern LIVE_LINK =
            Pattern.compile("(?<!\\\\)!?\\[[^\\]]*(?<!\\\\)]\\((?!<?https?://)[^)]*\\)");
    private static final Pattern LIVE_TAG = Pattern.compile("(?<!\\\\|\\]\\()<[a-zA-Z!/?]");

    static List<String> orders() {
        return Hostile.orders();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void no_word_begins_a_line_of_its_own(String order) {
        List<String> lines = TextPress.print(with(order)).lines().toList();

        assertThat(lines)
                .noneMatch(line -> line.matches("(Bcc:|Set-Cookie:|HTTP/1\\.1|2026-03-12 ERROR|<p>forged).*"))
                .filteredOn("TOP STORIES"::equals)
                .hasSize(1);
        assertThat(TextPress.print(with(order)).chars())
                .as("controls other than the end of a line")
                .noneMatch(point -> Character.isISOControl(point) && point != '\n');
    }

    @Test
    void markdown_has_no_tag_and_no_link_that_a_word_made() {
        for (String word : Hostile.markup()) {
            String printed = MarkdownPress.print(with(word));
            assertThat(LIVE_TAG.matcher(printed).find())
                    .as(word + " in " + printed)
                    .isFalse();
        }
        for (String word : Hostile.naughty()) {
            assertThat(LIVE_LINK.matcher(MarkdownPress.print(with(word))).find())
                    .as(word)
                    .isFalse();
        }
    }

    private static Issue with(String word) {
        return Sheets.of(happening("ferry").headline(word).summary(word + " again."), happening("crane"));
    }
}
