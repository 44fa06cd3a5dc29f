package newsroom.ingest.beat;

import static newsroom.ingest.beat.Beat.NAME;
import static newsroom.ingest.beat.Beat.body;
import static newsroom.ingest.beat.Beat.unchanged;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsroom.ingest.subscription.Push;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private final Beat beat = new Beat();

    @Test
    void what_a_hub_brings_that_is_no_feed_is_a_coded_error_until_the_next_good_answer() {
        beat.visit(body("a", List.of(), "ETag", "\"a\""));
        Dossier before = beat.dossier();

        push("<html>sign in</html>");

        assertThat(beat.dossier().record().code()).isEqualTo("PUSH_NOT_A_FEED");
        assertThat(beat.dossier().record().failingSince()).isEqualTo(beat.now);
        assertThat(beat.dossier().next()).as("when it is asked").isEqualTo(before.next());
        assertThat(beat.dossier().validators()).isEqualTo(before.validators());

        beat.visit(unchanged());

        assertThat(beat.dossier().record().code()).isNull();
    }

    @Test
    void what_a_hub_brings_for_a_source_that_is_paused_is_dropped() {
        beat.desk.pause(NAME);

        push("<html>sign in</html>");

        assertThat(beat.dossier().record().code()).isNull();
    }

    private void push(String text) {
        beat.deliveries.read(new Push(1, NAME, text.getBytes(StandardCharsets.UTF_8), "text/html", beat.now), beat.now);
    }
}
