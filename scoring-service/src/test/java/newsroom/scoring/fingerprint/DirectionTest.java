package newsroom.scoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DirectionTest {

    private final HashEmbedder model = new HashEmbedder();

    @Test
    void a_direction_is_as_near_to_another_as_their_vectors() {
        float[] ferry = model.embed("The ferry between Merrow and Skarholm sails again after eleven days");
        float[] dock = model.embed("After eleven days in dock the ferry to Skarholm sails");
        double cosine = 0;
        for (int i = 0; i < ferry.length; i++) {
            cosine += (double) ferry[i] * dock[i];
        }

        assertThat(Direction.of(ferry).cosine(Direction.of(dock))).isCloseTo(cosine, Offset.offset(0.01));
        assertThat(Direction.of(ferry).cosine(Direction.of(ferry))).isEqualTo(1);
    }

    @Test
    void a_direction_survives_being_written_down() {
        Direction ferry = Direction.of(model.embed("The ferry sails"));

        assertThat(Direction.of(ferry.base64()).cosine(ferry)).isEqualTo(1);
    }

    @Test
    void what_points_nowhere_is_near_nothing() {
        assertThat(Direction.of(new float[] {0, 0}).cosine(Direction.of(new float[] {1, 0})))
                .isZero();
    }
}
