package newsroom.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Abstracts as a newspaper sets them. */
class TexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "A \\textbf{Harbour} of \\emph{gulls} | A Harbour of gulls",
                "the \\textit{old \\textbf{pier}} holds | the old pier holds",
                "an $\\alpha$-stable tide | an α-stable tide",
                "$12\\times$ faster with $\\leq 5$ oars | 12× faster with ≤ 5 oars",
                "in $O(n)$ steps | in O(n) steps",
                "it rose by $r{=}{+}0.24$ | it rose by r=+0.24",
                "gulls \\cite{gull2020,gull2021} eat 40\\% of it | gulls eat 40% of it",
                "``Tides'' in $\\mathcal{R}$ | “Tides” in R",
                "a boat for $5 and a pier for $7 million | a boat for $5 and a pier for $7 million",
                "the ferry sails | the ferry sails"
            })
    void commands_are_set_as_what_they_mean(String typed, String set) {
        assertThat(Tex.plain(typed)).isEqualTo(set);
    }
}
