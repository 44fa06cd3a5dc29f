package newsroom.summarize.episode;

import static newsroom.summarize.Harbour.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.EpisodeClaims.Correction;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.contracts.story.Transcript;
import newsroom.summarize.quote.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeReaderTest {

    private static final Story EPISODE = episode(
            new Segment("Ida Holm", 1_000L, 9_000L, "Welcome to the show, great to have you with us this morning."),
            new Segment(
                    "Boris Churnney",
                    10_000L,
                    30_000L,
                    "The Titan cluster will be the largest in Europe by 2028, with 90,000 GPUs. I like coffee."),
            new Segment(
                    "Ida Holm",
                    31_000L,
                    40_000L,
                    "Boris Churnney should publish the Titan contract because 214 companies depend on it."),
            new Segment(
                    "Ida Holm",
                    41_000L,
                    50_000L,
                    "Regulators in Brussels must never write laws for 27 countries without a single developer."),
            new Segment(null, 51_000L, 60_000L, "The Titan cluster has 12 owners in Norway and nobody knows them."));

    private static final List<String> PORTS = List.of(
            "Skarholm",
            "Fjordvik",
            "Merrow",
            "Tollness",
            "Redfen",
            "Osterby",
            "Lundvik",
            "Harnes",
            "Kalvik",
            "Ternholm");

    private final EpisodeReader reader = new EpisodeReader(new Names(Map.of("Churnney", "Cherny")));

    @Test
    void claims_on_the_story_are_told_apart_from_the_others() {
        EpisodeClaims claims = reader.read(EPISODE, "Titan cluster opens").orElseThrow();

        assertThat(claims.onStory()).extracting(Spoken::act).containsExactly("predicts", "argues");
        assertThat(claims.also()).extracting(EpisodeClaims.Category::name).containsExactly("Regulation");
        assertThat(claims.alsoCount()).isEqualTo(1);
    }

    @Test
    void a_claim_is_quoted_word_for_word_with_speaker_and_time() {
        Spoken spoken = reader.read(EPISODE, "Titan cluster opens")
                .orElseThrow()
                .onStory()
                .get(0);

        assertThat(spoken.speaker()).isEqualTo("Boris Cherny");
        assertThat(spoken.startMillis()).isEqualTo(10_000L);
        assertThat(spoken.quote()).isNotNull().matches(quote -> Verbatim.stands(quote, EPISODE));
        assertThat(spoken.sentence().text())
                .isEqualTo(
                        "Boris Cherny predicts: “The Titan cluster will be the largest in Europe by 2028, with 90,000 GPUs.”");
    }

    @Test
    void a_name_that_was_misheard_is_put_right_in_brackets_and_no_longer_a_quote() {
        Spoken spoken = reader.read(EPISODE, "Titan cluster opens")
                .orElseThrow()
                .onStory()
                .get(1);

        assertThat(spoken.quote()).isNull();
        assertThat(spoken.corrections()).containsExactly(new Correction("Churnney", "Cherny"));
        assertThat(spoken.sentence().text())
                .startsWith("Ida Holm argues: Boris [Cherny] should")
                .doesNotContain("“");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I like to put on my headphones and just talk about the Titan cluster for 3 hours.",
                "Could the Titan cluster be the largest and most important in Europe by 2028?",
                "The Titan cluster will be the largest machine in Europe by 2028, Boris.",
                "Whether that be the Titan cluster in Norway or the 12 others that must be built.",
                "The Titan cluster will be the largest in Europe by 2028. Use the code TITAN for 20% off your first order.",
            })
    void talk_across_the_table_and_adverts_claim_nothing(String talk) {
        Story chat = episode(new Segment("Ida Holm", 1_000L, 9_000L, talk));

        assertThat(reader.read(chat, "Titan cluster opens")
                        .map(EpisodeClaims::onStory)
                        .orElse(List.of()))
                .isEmpty();
    }

    @Test
    void a_sponsors_stretch_ends_with_the_break() {
        Segment announced = new Segment("Ida Holm", 1_000L, 2_000L, "It is now time for sponsored news!");
        String claim = "The Titan cluster will be the largest machine in Europe by 2028, with 90,000 GPUs.";
        Segment bought = new Segment("Ida Holm", 2_000L, 9_000L, claim);
        Segment pause = new Segment(null, 9_000L, 10_000L, "Break");

        assertThat(reader.read(episode(announced, bought), "Titan cluster opens")
                        .map(EpisodeClaims::onStory)
                        .orElse(List.of()))
                .isEmpty();
        assertThat(reader.read(episode(announced, bought, pause, bought), "Titan cluster opens")
                        .map(EpisodeClaims::onStory)
                        .orElse(List.of()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I think that the Titan cluster will need more crews than engineers.       | Ida Holm thinks that “the Titan cluster will need more crews than engineers.”
                    And so, you know, the Titan cluster needs more crews than engineers by winter. | Ida Holm says that “the Titan cluster needs more crews than engineers by winter.”
                    So the Titan cluster will replace most of the crews by 2031, right?       | Ida Holm predicts that “the Titan cluster will replace most of the crews by 2031”.
                    The Titan cluster has two owners. They should sell the cluster to its crews. | Ida Holm argues: “The Titan cluster has two owners. They should sell the cluster to its crews.”
                    """)
    void talk_is_told_as_a_newspaper_would(String spoken, String told) {
        Story talk = episode(new Segment("Ida Holm", 1_000L, 9_000L, spoken));

        List<Spoken> claims =
                reader.read(talk, "Titan cluster opens").orElseThrow().onStory();

        assertThat(claims).extracting(claim -> claim.sentence().text()).containsExactly(told);
        assertThat(claims).allMatch(claim -> Verbatim.stands(Objects.requireNonNull(claim.quote()), talk));
    }

    @Test
    void what_is_read_out_from_others_is_not_the_reader_s_claim() {
        Story talk = episode(new Segment(
                "Ida Holm",
                1_000L,
                9_000L,
                "> The Titan cluster will be the largest in Europe by 2028, with 90,000 GPUs."));

        assertThat(reader.read(talk, "Titan cluster opens")).isEmpty();
    }

    @Test
    void an_hour_of_talk_gives_a_dozen_claims_and_no_more_than_two_of_a_turn() {
        List<Segment> hour = new ArrayList<>();
        for (String port : PORTS) {
            String talk = "The %1$s-owners should carry %1$s-salt, because %1$s-crews cost more than %1$s-cranes."
                    + " Most %1$s-merchants fail without %1$s-pilots, and no %1$s-berth will ever replace a %1$s-dyke."
                    + " Every %1$s-yard needs %1$s-timber rather than %1$s-copper for its %1$s-winters."
                    + " Well, I went there, you know, and then it was kind of cold.".repeat(60);
            hour.add(new Segment("Ida Holm", hour.size() * 1_000L, null, talk.formatted(port)));
        }

        EpisodeClaims claims =
                reader.read(episode(hour.toArray(Segment[]::new)), "Titan").orElseThrow();

        List<Spoken> told = claims.also().stream()
                .flatMap(category -> category.claims().stream())
                .toList();
        assertThat(told).hasSize(12);
        assertThat(told.stream()
                        .collect(Collectors.groupingBy(Spoken::startMillis))
                        .values())
                .allMatch(ofATurn -> ofATurn.size() <= 2);
    }

    @Test
    void a_word_of_the_title_that_the_talk_comes_back_to_is_its_story() {
        Segment[] talk = PORTS.stream()
                .limit(4)
                .map(port -> new Segment(
                        "Ida Holm",
                        1_000L,
                        null,
                        "Pilots in " + port + " should never sail a night without a second crew."))
                .toArray(Segment[]::new);

        assertThat(reader.read(episode(talk), "Why pilots leave").orElseThrow().onStory())
                .isNotEmpty();
        assertThat(reader.read(episode(talk[0]), "Why pilots leave")
                        .orElseThrow()
                        .onStory())
                .isEmpty();
    }

    @Test
    void an_episode_without_a_transcript_claims_nothing() {
        Story notes =
                newsroom.summarize.Harbour.story("Quay Talk", StoryKind.EPISODE, Tier.BLOG, "Titan", "Some notes.");

        assertThat(reader.read(notes, "Titan")).isEmpty();
    }

    private static Story episode(Segment... segments) {
        Transcript transcript = new Transcript(Transcript.By.PUBLISHER, null, false, List.of(segments));
        return new Story(
                new StoryId(NamedUuid.of("story|quay talk")),
                StoryKind.EPISODE,
                Source.independent("Quay Talk", "Quay Talk", Tier.BLOG),
                "https://news.example/quay-talk",
                "Titan and other clusters",
                "",
                Extent.TRANSCRIPT,
                "en",
                null,
                null,
                MORNING,
                new Episode("Quay Talk", null, null, null, List.of(), transcript),
                null);
    }
}
