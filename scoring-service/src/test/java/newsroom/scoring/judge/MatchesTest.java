package newsroom.scoring.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.Desk.Draft;
import org.junit.jupiter.api.Test;

class MatchesTest {

    private final DeskMemory memory = new DeskMemory();
    private long sequence;

    @Test
    void what_another_outlet_reports_as_like_holds_where_the_own_outlet_would_not() {
        remember(new Draft("Merrow Gazette", "merrowgazette.example/1")
                .saying("Tallis Robotics recalls Ladle kitchen arms after a fault", ""));
        Filed other = remember(new Draft("Skarholm Post", "skarholmpost.example/1")
                .saying("After a fault Tallis Robotics recalls Ladle kitchen arms", ""));

        Known again = new Known(decide(new Draft("Merrow Gazette", "merrowgazette.example/2")
                .saying("Ladle kitchen arms of Tallis Robotics had a fault", "")));
        Matches.Match match = new Matches(memory).live(again, Desk.MORNING).get(0);

        assertThat(match.closest().filed().story()).isEqualTo(other.story());
        assertThat(match.hold()).isLessThan(Hold.OF_ONE_OUTLET);
    }

    private Filed remember(Draft draft) {
        Filed filed = decide(draft);
        memory.filed(filed);
        return filed;
    }

    private Filed decide(Draft draft) {
        StoryFingerprinted event = draft.at(++sequence);
        return Desk.judge()
                .judge(
                        sequence,
                        Objects.requireNonNull(event.story()),
                        Objects.requireNonNull(event.fingerprint()),
                        memory);
    }
}
