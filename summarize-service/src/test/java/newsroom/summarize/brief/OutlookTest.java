package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.cluster.Ahead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @Test
    void a_dated_plan_is_kept_with_who_and_by_when_the_soonest_first() {
        List<Ahead> ahead = ahead("Merrow Line will open its second berth on June 2, the harbour board said."
                + " Fjordvik Yard will deliver the new ferry on April 20, the harbour board said.");

        assertThat(ahead).extracting(Ahead::by).containsExactly(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 6, 2));
        assertThat(ahead).extracting(Ahead::who).containsExactly("Fjordvik Yard", "Merrow Line");
        assertThat(ahead).allMatch(item -> item.sentence().text().contains("the harbour board said"));
    }

    @Test
    void what_is_over_is_not_ahead() {
        assertThat(ahead("Merrow Line will open its second berth on March 2, the harbour board said."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merrow Line will probably never be a better partner than the yard at Fjordvik is.",
                "Merrow Line explains why a second berth will be the better partner for the island.",
                "Merrow Line will run the ferry to Skarholm and the small boats of the harbour board.",
                "An interview with the head of Merrow Line on why the ferry is going to be late.",
            })
    void general_talk_promises_nothing(String talk) {
        assertThat(ahead(talk)).isEmpty();
    }

    private static List<Ahead> ahead(String text) {
        return Outlook.of(
                new Dossier(new ClusterFile(
                        standing("berth", List.of("Gull Street")), List.of(story("Gull Street", "Berth", text)))),
                TODAY);
    }
}
