package newsroom.scoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void a_figure_is_what_it_counts_and_how_many() {
        assertThat(Quantities.of("It cost $1.5bn for 220,000 arms, 12% more than Ladle 3.4 did."))
                .containsExactly(
                        new Quantity("money", 1.5e9),
                        new Quantity("arms", 220_000),
                        new Quantity("%", 12),
                        new Quantity("ladle", 3.4));
    }

    @Test
    void a_year_counts_nothing() {
        assertThat(Quantities.of("Founded in 1987 by two cooks")).isEmpty();
    }

    @Test
    void roundings_agree_and_other_units_do_not() {
        Quantity exact = new Quantity("money", 1.48e9);

        assertThat(exact.agrees(new Quantity("money", 1.5e9))).isTrue();
        assertThat(exact.agrees(new Quantity("money", 2e9))).isFalse();
        assertThat(exact.agrees(new Quantity("arm", 1.48e9))).isFalse();
    }
}
