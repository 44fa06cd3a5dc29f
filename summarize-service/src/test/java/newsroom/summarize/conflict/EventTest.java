package newsroom.summarize.conflict;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import newsroom.contracts.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {

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
                "A tremor of magnitude 6.3 shook Porto Alto. | The 5.8-magnitude quake was felt across Porto Alto. | conflict",
                "A tremor of magnitude 6.3 shook Porto Alto."
                        + "| An aftershock with a magnitude of 4.9 followed in Porto Alto at noon. | scope",
                "A tremor of magnitude 6.3 shook Porto Alto. | The quake off Porto Alto was at least magnitude 5.8. | agree",
                "The harbour master of Porto Alto, Ana Berg, 62, was charged with theft."
                        + "| Police in Porto Alto arrested 61-year-old Ana Berg at her desk. | conflict",
                "Ana Berg, 62, was charged with theft in Porto Alto."
                        + "| Police in Porto Alto arrested 61-year-old Olga Brun. | scope",
                "Masked men made off with $48 million in coins from a bank in Porto Alto."
                        + "| Robbers stole gold worth $61 million from the bank in Porto Alto. | conflict",
                "Tern Lines offered Gull Ferries of Porto Alto $48 million."
                        + "| Gull Ferries of Porto Alto is to be sold to Tern Lines in a deal worth $61 million. | conflict",
                "Tern Lines offered $48 million for a ferry yard in Porto Alto."
                        + "| Petrel Holdings offered $61 million for the yard in Porto Alto. | scope",
                "Police in Porto Alto held talks with 99 dockers on Tuesday."
                        + "| On Tuesday 89 people were arrested in Porto Alto after a nine-month probe. | none",
                "Police in Porto Alto arrested 99 suspected smugglers on Tuesday."
                        + "| On Tuesday 89 people were arrested in Porto Alto after a nine-month probe. | conflict",
                "Police in Porto Alto arrested 99 suspected smugglers on Tuesday."
                        + "| On Tuesday 89 people were arrested on the north quay of Porto Alto. | scope",
                "With its $48 million offer for Gull Ferries of Porto Alto, Tern Lines wants to rule the strait."
                        + "| Tern Lines defended its $61 million bid for Gull Ferries of Porto Alto. | conflict",
                "A blast in Porto Alto killed one person. | At noon a blast in Porto Alto killed two people. | conflict",
                "Police in Porto Alto arrested eight Gavos activists."
                        + "| Officers allied with Petrel arrested 30 activists from the rival Gavos in Porto Alto. | conflict",
                "A wave killed nine people in Porto Alto on Friday."
                        + "| A second wave in Porto Alto killed 14 people on Sunday. | scope",
                "The island of Porto Alto is home to 12,000 people. | Porto Alto, home to 20,000 people, lost its pier. | conflict",
                "A wave in Porto Alto wounded a child and three others."
                        + "| A wave broke over the pier of Porto Alto, wounding four people. | scope",
                "Ana Berg died in Porto Alto nine days after suffering a stroke."
                        + "| Ana Berg died of a stroke suffered three weeks ago, doctors in Porto Alto said. | conflict",
                "A fire in Porto Alto killed nine people. | A fire in Villa Gull killed 14 people after dusk. | none",
                "A fire in Porto Alto killed nine people."
                        + "| Flames raced through the old town of Porto Alto, killing five children. | none"
            })
    void reports_that_share_little_but_the_event_are_compared_by_what_it_has_one_of(
            String one, String other, String expected) {
        assertThat(relation(one, other)).isEqualTo(expected);
        assertThat(relation(other, one)).isEqualTo(expected);
    }

    private static String relation(String one, String other) {
        Story a = story("Merrow Gazette", "At the harbour", one);
        Story b = story("Gull Street", "At the harbour", other);
        return Statement.of(a).stream()
                .filter(ours -> ours.claim().quantity() != null)
                .flatMap(ours -> Statement.of(b).stream()
                        .filter(theirs -> theirs.claim().quantity() != null)
                        .map(theirs -> Comparison.of(ours, theirs))
                        .flatMap(Optional::stream))
                .map(Outcome::relation)
                .max(Comparator.naturalOrder())
                .map(relation -> relation.name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }
}
