package newsroom.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "Share on Facebook",
                "Tweet this",
                "Advertisement",
                "Story continues below advertisement",
                "Leave a comment",
                "12 Comments",
                "Related articles:",
                "Read more »",
                "Sign up for our daily newsletter",
                "We use cookies to improve your experience.",
                "Follow us on Twitter",
                "© 2026 Merrow Gazette",
                "Copyright 2026 Merrow Gazette. All rights reserved.",
                "5 min read",
                "* * *",
                "Werbung",
                "Publicité",
                "Publicidad",
                "Subscribe to our newsletter and never miss a ferry.",
                "This post may contain affiliate links."
            })
    void a_button_a_prompt_or_a_notice_is_boilerplate(String line) {
        assertThat(Boilerplate.isBoilerplate(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell after the ferry was sold.",
                "The regulator fined Quenby because its site uses trackers.",
                "Comments by the mayor angered passengers.",
                "Twitter fell silent for an hour on Friday.",
                "Advertising revenue rose by 4 percent.",
                "He printed the timetable himself.",
                "Copyright law will change in May, the minister said, and libraries will have to ask before they copy a map of the "
                        + "harbour, as will schools and the ferry company itself."
            })
    void a_sentence_about_such_things_is_none(String line) {
        assertThat(Boilerplate.isBoilerplate(line)).isFalse();
    }

    @Test
    void a_short_line_is_said_once_and_the_title_not_again() {
        List<String> lines = List.of(
                "The ferry sails", "It is full to the last car.", "Yes.", "It is full to the last car.", "Yes.");

        assertThat(Boilerplate.without(lines, "The Ferry Sails!"))
                .containsExactly("It is full to the last car.", "Yes.", "Yes.");
    }
}
