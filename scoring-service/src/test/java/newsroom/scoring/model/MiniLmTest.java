package newsroom.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real model; no network, no framework. */
class MiniLmTest {

    private static final String FERRY = "The ferry to Skarholm sails again after eleven days in dock.";

    private static MiniLm model;

    @BeforeAll
    static void load() {
        model = MiniLm.load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void a_vector_has_length_one() {
        float[] vector = model.embed(FERRY);

        assertThat(vector).hasSize(384);
        assertThat(dot(vector, vector)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
    }

    @Test
    void a_text_has_the_same_vector_whoever_asks_at_the_same_time() throws ExecutionException, InterruptedException {
        float[] alone = model.embed(FERRY);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<float[]>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String other = "Something of another length " + "word ".repeat(i);
                answers.add(threads.submit(() -> model.embed(FERRY)));
                threads.submit(() -> model.embed(other));
            }
            for (Future<float[]> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_means_the_same_is_nearer_than_what_does_not() {
        float[] ferry = model.embed(FERRY);
        float[] boat = model.embed("Boat service to the island resumes after repairs.");
        float[] bread = model.embed("A bakery wins a prize for its rye bread.");

        assertThat(dot(ferry, boat)).isGreaterThan(dot(ferry, bread) + 0.1);
    }

    @Test
    void a_text_of_any_length_has_a_vector() {
        assertThat(model.embed("")).hasSize(384);
        assertThat(model.embed("ferry ".repeat(5_000))).hasSize(384);
        assertThat(model.embed("船が出る 🚢")).hasSize(384);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
