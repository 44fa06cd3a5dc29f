package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.cluster.Recording;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.contracts.story.Transcript;
import newsroom.summarize.Harbour;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordingsTest {

    private static final Segment HELLO = new Segment("Ida Holm", 1_000L, 9_000L, "Welcome to the show.");
    private static final Segment CLAIM = new Segment(
            "Ida Holm",
            751_400L,
            760_000L,
            "The ferry to Skarholm will cost the harbour board 3 million crowns more than it planned.");

    @Test
    void a_claim_of_an_episode_leads_to_the_second_in_which_it_is_said() {
        Brief brief = brief(episode("https://cast.example/7.mp3", HELLO, CLAIM));

        Spoken spoken = brief.episodes().get(0).onStory().get(0);
        Recording recording = Objects.requireNonNull(brief.reports().get(0).recording());
        long seconds = recording.seconds(spoken.sentence().evidence().get(0)).orElseThrow();
        assertThat(seconds).isEqualTo(751);
        assertThat(recording.from(seconds)).isEqualTo("https://cast.example/7.mp3#t=751");
        assertThat(brief.claims())
                .filteredOn(claim -> claim.span().part() == Span.Part.TRANSCRIPT)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(recording.seconds(claim.span())).hasValue(751L));
    }

    @Test
    void only_what_is_cited_has_a_moment() {
        Recording recording = Objects.requireNonNull(brief(episode("https://cast.example/7.mp3", HELLO, CLAIM))
                .reports()
                .get(0)
                .recording());

        assertThat(recording.moments()).extracting(Recording.Moment::startMillis).containsExactly(751_400L);
        assertThat(recording.seconds(new Span(id(), Span.Part.TRANSCRIPT, 0, 7)))
                .isEmpty();
        assertThat(recording.seconds(new Span(id(), Span.Part.TEXT, 30, 37))).isEmpty();
    }

    @Test
    void a_fragment_of_the_feeds_own_gives_way_to_ours() {
        assertThat(brief(episode("https://cast.example/7.mp3#start", CLAIM))
                        .reports()
                        .get(0)
                        .recording())
                .isNotNull()
                .extracting(Recording::url)
                .isEqualTo("https://cast.example/7.mp3");
    }

    @Test
    void a_transcript_without_times_has_a_recording_without_moments() {
        Segment untimed = new Segment("Ida Holm", null, null, CLAIM.text());

        assertThat(brief(episode("https://cast.example/7.mp3", untimed))
                        .reports()
                        .get(0)
                        .recording())
                .isEqualTo(new Recording("https://cast.example/7.mp3", List.of()));
    }

    @Test
    void what_nobody_can_hear_has_no_recording() {
        assertThat(brief(episode(null, CLAIM)).reports().get(0).recording()).isNull();
        assertThat(brief(Harbour.story("Merrow Gazette", "Ferry back", "The ferry is back."))
                        .reports()
                        .get(0)
                        .recording())
                .isNull();
    }

    private static Brief brief(Story story) {
        ClusterFile file = new ClusterFile(standing("ferry", List.of("Quay Talk")), List.of(story));
        return new BriefWriter(new EpisodeReader(new Names(Map.of()))).write(file, null, List.of());
    }

    private static StoryId id() {
        return new StoryId(NamedUuid.of("story|quay talk"));
    }

    private static Story episode(@Nullable String audio, Segment... segments) {
        Transcript transcript = new Transcript(Transcript.By.PUBLISHER, null, false, List.of(segments));
        return new Story(
                id(),
                StoryKind.EPISODE,
                Source.independent("Quay Talk", "Quay Talk", Tier.BLOG),
                "https://cast.example/7",
                "What the ferry to Skarholm will cost",
                "",
                Extent.TRANSCRIPT,
                "en",
                null,
                null,
                Harbour.MORNING,
                new Episode("Quay Talk", audio, "audio/mpeg", 1800L, List.of(), transcript),
                null);
    }
}
