package newsroom.summarize.conflict;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import newsroom.contracts.story.Story;
import newsroom.summarize.claim.Claims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A ferry caught fire off Porto Alto on Friday, killing three sailors and injuring 48."
                        + "| The blaze at sea near Porto Alto injured 61 people, the coast guard said. | conflict",
                "A blast in Porto Alto on Friday killed nine people and damaged the market."
                        + "| Rescuers worked through the night after the leak in Porto Alto that killed 14 people. | conflict",
                "A pier gave way in Porto Alto, seriously injuring 6 people."
                        + "| A crowded pier in Porto Alto collapsed at dusk, injuring 30 people. | scope",
                "A wave swept the promenade of Porto Alto, killing at least two people."
                        + "| Storm tides broke over the sea wall in Porto Alto, killing nine people. | update",
                "A blast in Porto Alto killed nine people."
                        + "| Rescuers feared that the leak in Porto Alto may have killed 14 people. | scope",
                "A fire in Porto Alto killed nine people. | A fire in Villa Gull killed 14 people after dusk. | none",
                "A fire in Porto Alto killed nine people."
                        + "| Flames raced through the old town of Porto Alto, killing five children. | none"
            })
    void reports_that_share_little_but_the_place_are_compared_by_the_words_beside_the_toll(
            String one, String other, String expected) {
        assertThat(relation(one, other)).isEqualTo(expected);
        assertThat(relation(other, one)).isEqualTo(expected);
    }

    private static String relation(String one, String other) {
        Story a = story("Merrow Gazette", "At the harbour", one);
        Story b = story("Gull Street", "At the harbour", other);
        return Claims.of(a).stream()
                .filter(claim -> claim.quantity() != null)
                .flatMap(claim -> Claims.of(b).stream()
                        .filter(theirs -> theirs.quantity() != null)
                        .map(theirs -> Comparison.of(Statement.of(claim, a), Statement.of(theirs, b)))
                        .flatMap(Optional::stream))
                .map(Outcome::relation)
                .max(Comparator.naturalOrder())
                .map(relation -> relation.name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }
}
