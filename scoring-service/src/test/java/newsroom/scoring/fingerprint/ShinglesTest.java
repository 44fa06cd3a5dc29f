package newsroom.scoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final String REPORT = """
            Tallis Robotics is recalling 1,200 of its Ladle kitchen arms after a software fault let them move while the
            guard was open. Nobody was hurt, the company said on Friday. The fault came with version 3.4 of the arm's
            firmware and was found by a school kitchen in Pellworth, where cooks noticed that the arm went on stirring
            with its lid up. Owners are asked to unplug the machine and wait for a technician.""";
    private static final String OTHER = """
            The ferry between Merrow and Skarholm sails again after eleven days in dock, and the first crossing was full
            before noon. Engineers had taken the gearbox apart twice and found a single worn bearing. The island's shop
            had run out of yeast, candles and patience, its owner said, and the school had begun to bake without either
            of the first two while everybody waited for the morning boat.""";

    @Test
    void a_text_stands_in_itself() {
        assertThat(Shingles.containment(Shingles.of(REPORT), Shingles.of(REPORT)))
                .isEqualTo(1);
    }

    @Test
    void an_edited_and_cut_copy_still_stands_in_the_original() {
        String copy = REPORT.replace("Nobody was hurt, the company said on Friday.", "There were no injuries.")
                .replace("Owners are asked", "Buyers are told");

        assertThat(Shingles.containment(Shingles.of(REPORT), Shingles.of(copy))).isGreaterThan(0.7);
    }

    @Test
    void case_and_punctuation_do_not_matter() {
        String shouted =
                REPORT.toUpperCase(java.util.Locale.ROOT).replace(",", "").replace(". ", " — ");

        assertThat(Shingles.containment(Shingles.of(REPORT), Shingles.of(shouted)))
                .isGreaterThan(0.8);
    }

    @Test
    void unrelated_texts_share_next_to_nothing() {
        assertThat(Shingles.containment(Shingles.of(REPORT), Shingles.of(OTHER)))
                .isLessThan(0.05);
    }

    @Test
    void a_short_text_proves_nothing() {
        assertThat(Shingles.of("Tallis Robotics recalls kitchen arms.")).isEmpty();
        assertThat(Shingles.containment(new int[0], Shingles.of(REPORT))).isZero();
    }

    @Test
    void shingles_are_sorted_and_each_stands_once() {
        assertThat(Shingles.of((REPORT + " ").repeat(3))).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_fingerprint_keeps_its_shingles_to_the_bit() {
        int[] shingles = {Integer.MIN_VALUE, -1, 0, 7};

        Fingerprint fingerprint = new Fingerprint(
                "",
                java.util.List.of("ferry"),
                java.util.List.of(),
                Fingerprint.packed(shingles),
                java.util.List.of(),
                2,
                0);

        assertThat(fingerprint.shingleValues()).isEqualTo(shingles);
    }
}
