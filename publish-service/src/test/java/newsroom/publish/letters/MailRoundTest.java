package newsroom.publish.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.issue.Issue;
import newsroom.publish.Harbour;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.press.PagePress;
import newsroom.publish.press.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailRoundTest {

    private static final Instant NOW = Instant.parse("2026-03-12T18:00:00Z");
    private static final Issue ISSUE = Sheets.of(Harbour.happening("ferry"));

    private final InMemoryLetterBox box = new InMemoryLetterBox(ISSUE.id(), "ada@mail.example", "bob@mail.example");
    private final List<String> delivered = new ArrayList<>();
    private final MailRound round = round(letter -> delivered.add(letter.to().text()));

    @Test
    void everybody_gets_an_issue_once_however_many_rounds_there_are() {
        round.run(NOW);
        round.run(NOW.plusSeconds(2));
        round.run(NOW.plus(Duration.ofDays(1)));

        assertThat(delivered).containsExactly("ada@mail.example", "bob@mail.example");
    }

    @Test
    void who_dies_after_handing_over_a_letter_does_not_send_it_twice() {
        MailRound dying = round(letter -> {
            delivered.add(letter.to().text());
            throw new PowerCut();
        });

        assertThatThrownBy(() -> dying.run(NOW)).isInstanceOf(PowerCut.class);
        round.run(NOW.plus(Duration.ofMinutes(6)));
        round.run(NOW.plus(Duration.ofHours(6)));

        assertThat(delivered).containsExactly("ada@mail.example", "bob@mail.example");
        assertThat(box.stuck(10)).extracting(LetterBox.Stuck::state).containsExactly("SET_ASIDE");
    }

    @Test
    void a_server_that_is_away_is_asked_again_later() {
        MailRound refused = round(letter -> {
            throw new Carrier.Refused("451 later", false);
        });

        refused.run(NOW);
        round.run(NOW.plusSeconds(59));
        assertThat(delivered).isEmpty();
        round.run(NOW.plusSeconds(60));

        assertThat(delivered).hasSize(2);
    }

    @Test
    void a_mailbox_that_does_not_exist_is_not_asked_again() {
        MailRound refused = round(letter -> {
            throw new Carrier.Refused("550 no such user", true);
        });

        refused.run(NOW);
        round.run(NOW.plus(Duration.ofDays(1)));

        assertThat(delivered).isEmpty();
        assertThat(box.stuck(10)).extracting(LetterBox.Stuck::trouble).containsOnly("550 no such user");
    }

    private MailRound round(Carrier carrier) {
        return new MailRound(
                box,
                carrier,
                new LetterWriter(URI.create("https://news.example/")),
                new OneIssue(),
                new BarePress(),
                List.of(Harbour.sheet(10, 1, 1, 1)),
                Duration.ofDays(1));
    }

    /** The end of a process: nothing catches it. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class BarePress implements PagePress {
        @Override
        public String issue(Issue issue) {
            return "<main><h1>" + issue.title() + "</h1></main>";
        }

        @Override
        public String problem(int status, String title, String detail) {
            return "";
        }
    }

    private static final class OneIssue implements PrintedIssues {
        @Override
        public Optional<Printed> byId(String id) {
            return id.equals(ISSUE.id()) ? Optional.of(new Printed(ISSUE, "")) : Optional.empty();
        }

        @Override
        public Optional<Printed> latest(String edition) {
            return byId(ISSUE.id());
        }

        @Override
        public List<Line> list(@Nullable String edition, @Nullable Long cursor, int most) {
            return List.of();
        }

        @Override
        public long count() {
            return 1;
        }

        @Override
        public long through() {
            return 0;
        }
    }
}
