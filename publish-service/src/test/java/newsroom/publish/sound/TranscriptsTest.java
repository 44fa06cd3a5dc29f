package newsroom.publish.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranscriptsTest {

    private static final Rundown.Turn TURN = new Rundown.Turn(
            "Mara",
            List.of(
                    "The ferry sails again.",
                    "It had been tied up since March, and the crews of three other ships waited with it on the quay."),
            "",
            "");

    private static final List<Cue> CUES = Captions.of(TURN, 4, 10, 8, List.of(2.1));

    @Test
    void captions_are_short_lines_that_follow_one_another_to_the_end_of_the_turn() {
        assertThat(CUES).allSatisfy(cue -> assertThat(cue.text().length()).isLessThanOrEqualTo(Captions.LINE));
        assertThat(CUES.get(0).start()).isEqualTo(10);
        assertThat(CUES.get(CUES.size() - 1).end()).isEqualTo(18);
        for (int i = 1; i < CUES.size(); i++) {
            assertThat(CUES.get(i).start()).isEqualTo(CUES.get(i - 1).end());
        }
    }

    @Test
    void a_sentence_ends_at_the_breath_that_is_near() {
        assertThat(CUES.get(0).end()).isEqualTo(12.1);
    }

    @Test
    void captions_say_what_is_printed() {
        assertThat(CUES.stream().map(Cue::text).collect(Collectors.joining(" ")))
                .isEqualTo(String.join(" ", TURN.sentences()));
    }

    @Test
    void web_vtt_names_the_speaker_and_escapes_what_it_would_read_as_markup() {
        assertThat(Transcripts.vtt(List.of(new Cue(3661.5, 3662, "Mara", "A < B & C --> D", 0))))
                .isEqualTo("WEBVTT\n\n01:01:01.500 --> 01:01:02.000\n<v Mara>A &lt; B &amp; C --&gt; D\n");
    }

    @Test
    void sub_rip_counts_from_one() {
        assertThat(Transcripts.srt(List.of(new Cue(0, 1.25, "Jonas", "Ships wait.", 0))))
                .isEqualTo("1\n00:00:00,000 --> 00:00:01,250\nJonas: Ships wait.\n\n");
    }

    @Test
    void json_has_the_fields_of_podcasting_2() {
        assertThat(Transcripts.json(List.of(new Cue(0, 1.25, "Jonas", "Ships wait.", 0))))
                .isEqualTo("{\"version\":\"1.0.0\",\"segments\":[{\"speaker\":\"Jonas\",\"startTime\":0.0,"
                        + "\"endTime\":1.25,\"body\":\"Ships wait.\"}]}");
    }

    @Test
    void chapters_link_to_their_sources_where_there_are_some() {
        assertThat(Transcripts.chapters(List.of(
                        new Chapter(0, "Opening", ""), new Chapter(7.5, "Ferry", "https://n.example/stories/1"))))
                .isEqualTo("{\"version\":\"1.2.0\",\"chapters\":[{\"startTime\":0.0,\"title\":\"Opening\"},"
                        + "{\"startTime\":7.5,\"title\":\"Ferry\",\"url\":\"https://n.example/stories/1\"}]}");
    }
}
