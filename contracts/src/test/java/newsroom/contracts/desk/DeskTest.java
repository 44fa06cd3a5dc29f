package newsroom.contracts.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Settings come from a file that may leave out most of them. */
@NullUnmarked
class DeskTest {

    private static final Edition EVENING = edition("evening-sheet", "0 17 * * *");

    @Test
    void a_desk_with_one_edition_is_a_desk() {
        Desk desk = new Desk("harbour", null, null, null, null, List.of(EVENING));

        assertThat(desk.languages()).containsExactly("en");
        assertThat(desk.interests()).isEmpty();
        assertThat(desk.sources()).isEmpty();
        assertThat(desk.publishers()).isEmpty();
    }

    @Test
    void a_desk_that_prints_nothing_is_none() {
        assertThatThrownBy(() -> new Desk("harbour", null, null, null, null, List.of()))
                .hasMessageContaining("prints at least one");
    }

    @Test
    void two_editions_of_one_name_are_refused() {
        assertThatThrownBy(() -> new Desk("harbour", null, null, null, null, List.of(EVENING, EVENING)))
                .hasMessage("two of the desk's editions are called 'evening-sheet'");
    }

    @Test
    void two_sources_of_one_name_are_refused() {
        DeskSource merrow = source("https://merrow.example/feed", null);

        assertThatThrownBy(() -> new Desk("harbour", null, null, List.of(merrow, merrow), null, List.of(EVENING)))
                .hasMessage("two of the desk's sources are called 'Merrow'");
    }

    @Test
    void one_name_cannot_mean_two_things() {
        assertThatThrownBy(() -> knowing(Map.of("Harbour House", List.of("DoH"), "House of Dolls", List.of("DoH"))))
                .hasMessage("two of the desk's known or other names are called 'DoH'");
        assertThatThrownBy(() -> knowing(Map.of("DoH", List.of("Harbour House"), "House of Dolls", List.of("DoH"))))
                .hasMessage("two of the desk's known or other names are called 'DoH'");
    }

    @Test
    void a_known_name_without_others_is_no_mistake() {
        assertThat(knowing(Collections.singletonMap("Harbour House", null)).aliases())
                .isEqualTo(Map.of("Harbour House", List.of()));
    }

    private static Desk knowing(Map<String, List<String>> aliases) {
        return new Desk("harbour", null, null, null, null, List.of(EVENING), null, aliases, null, null, null);
    }

    @Test
    void an_edition_that_says_little_gets_the_usual_settings() {
        assertThat(EVENING.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(EVENING.zone().getRules().getOffset(Instant.EPOCH)).isEqualTo(ZoneOffset.UTC);
        assertThat(EVENING.quota()).isEqualTo(500);
        assertThat(EVENING.minimum()).isEqualTo(1);
        assertThat(EVENING.topStories()).isEqualTo(6);
        assertThat(EVENING.briefly()).isEqualTo(8);
        assertThat(EVENING.minimumScore()).isEqualTo(4);
        assertThat(EVENING.shortestOpen()).isZero();
        assertThat(EVENING.about()).isEmpty();
    }

    @Test
    void an_edition_is_named_for_addresses() {
        assertThatThrownBy(() -> edition("Evening Sheet", "0 17 * * *")).hasMessageContaining("lower case");
    }

    @Test
    void a_deadline_has_five_fields() {
        assertThatThrownBy(() -> edition("evening-sheet", "0 0 17 * * *")).hasMessageContaining("five fields");
    }

    @Test
    void a_quota_is_at_least_one() {
        assertThatThrownBy(() -> new Edition("e", "E", null, "0 17 * * *", null, 0, null, null, null, null, null))
                .hasMessage("quota of e is 0, less than 1");
    }

    @Test
    void only_a_letter_has_a_tone() {
        assertThat(toned(Template.MORNING_LETTER).tone()).isEqualTo(Tone.WARM);
        assertThatThrownBy(() -> toned(Template.DAILY_BRIEF)).hasMessage("edition 'e': only a letter has a tone");
    }

    @Test
    void a_source_that_says_little_is_a_feed_whose_items_say_who_answers() {
        DeskSource merrow = source("https://merrow.example/feed", null);

        assertThat(merrow.kind()).isEqualTo(SourceKind.FEED);
        assertThat(merrow.publisher()).isNull();
        assertThat(merrow.tier()).isEqualTo(Tier.UNKNOWN);
        assertThat(merrow.story()).isEqualTo(StoryKind.ARTICLE);
        assertThat(merrow.every()).isEqualTo(Duration.ofHours(1));
        assertThat(merrow.fullText()).isTrue();
    }

    @Test
    void a_source_stands_on_the_web() {
        assertThatThrownBy(() -> source("file:///etc/passwd", null)).hasMessageContaining("must be http or https");
        assertThatThrownBy(() -> source("gopher://merrow.example/feed", null)).hasMessageContaining("'Merrow'");
    }

    @Test
    void no_source_is_asked_more_often_than_every_five_minutes() {
        assertThat(source("https://merrow.example/feed", Duration.ofMinutes(5)).every())
                .isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> source("https://merrow.example/feed", Duration.ofSeconds(299)))
                .hasMessageContaining("at least PT5M");
    }

    @Test
    void a_publisher_without_hosts_is_refused() {
        assertThatThrownBy(() -> new Publisher("Merrow", null, null, null, null, null, List.of()))
                .hasMessageContaining("no hosts");
    }

    @Test
    void hosts_are_lower_case() {
        assertThat(new Publisher("Merrow", null, null, null, null, null, List.of("Merrow.Example")).hosts())
                .containsExactly("merrow.example");
    }

    private static Edition edition(String name, String deadline) {
        return new Edition(name, "Evening Sheet", null, deadline, null, null, null, null, null, null, null);
    }

    private static Edition toned(Template template) {
        return new Edition(
                "e",
                "E",
                null,
                "0 17 * * *",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                template,
                null,
                null,
                Tone.WARM,
                null,
                null,
                null);
    }

    private static DeskSource source(String url, Duration every) {
        return new DeskSource("Merrow", null, URI.create(url), null, null, null, every, null, null);
    }
}
