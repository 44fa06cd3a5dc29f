package newsroom.ingest.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Transcript;
import newsroom.ingest.transcript.Heard.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptsTest {

    private static final String SRT = """
            1
            00:00:00,500 --> 00:00:02,000
            Ann Lee: The ferry sails
            again

            2
            00:00:02,000 --> 00:00:03,500
            on Friday.

            3
            00:00:04,000 --> 00:00:05,000
            Bo: Is it <i>full</i>?
            """;
    private static final String VTT = """
            WEBVTT - a title

            NOTE nobody says this

            STYLE
            ::cue { color: red }

            intro
            00:00.500 --> 00:02.000 align:start
            <v.loud Ann Lee>The ferry <c.x>sails</c> again</v>

            00:02.000 --> 00:03.500
            <v Ann Lee>on <00:00:02.500>Friday.

            00:04.000 --> 00:05.000
            <v Bo>Is it full?
            """;
    private static final String JSON = """
            {"version":"1.0.0","segments":[
             {"speaker":"Ann Lee","startTime":0.5,"endTime":2,"body":"The ferry sails again"},
             {"speaker":"Ann Lee","startTime":2.0,"endTime":3.5,"body":"on Friday"},{"body":"."},
             {"speaker":"Bo","startTime":4,"endTime":5,"body":"Is it full?"}]}""";
    private static final String HTML = """
            <cite>Ann Lee:</cite><time>0:00</time><p>The ferry sails again
              on Friday.</p><cite>Bo:</cite><time>0:04</time><p>Is it full?</p>""";
    private static final String STRONG =
            "<html><body><p><strong>Ann Lee:</strong> The ferry sails again on Friday.</p><p><b>Bo</b>: Is it full?</p></body></html>";
    private static final String TEXT = "Ann Lee: The ferry sails again\non Friday.\n\nBo: Is it full?\n";
    private static final String TIMED_TEXT =
            "[00:00] Ann Lee: The ferry sails again\non Friday.\n\nBo (0:04): Is it full?\n";
    private static final String MARKDOWN =
            "**Ann Lee:** The [ferry](https://merrow.example/a_(b)) *sails* again\n\non Friday.\n\n**Bo:** Is it full?\n";

    @ParameterizedTest
    @ValueSource(strings = {SRT, VTT, JSON, HTML, STRONG, TEXT, TIMED_TEXT, MARKDOWN})
    void one_talk_is_one_text_in_every_format(String transcript) {
        List<Segment> segments = words(transcript);

        assertThat(segments)
                .extracting(Segment::text)
                .containsExactly("The ferry sails again on Friday.", "Is it full?");
        assertThat(segments).extracting(Segment::speaker).containsExactly("Ann Lee", "Bo");
    }

    @ParameterizedTest
    @ValueSource(strings = {SRT, VTT})
    void captions_say_when(String transcript) {
        assertThat(words(transcript).get(0).startMillis()).isEqualTo(500);
        assertThat(words(transcript).get(0).endMillis()).isEqualTo(3_500);
        assertThat(words(transcript).get(1).startMillis()).isEqualTo(4_000);
    }

    @Test
    void a_page_says_when_somebody_begins() {
        assertThat(words(HTML)).extracting(Segment::startMillis).containsExactly(0L, 4_000L);
        assertThat(words(HTML)).extracting(Segment::endMillis).containsExactly(4_000L, null);
        assertThat(words(TIMED_TEXT)).extracting(Segment::startMillis).containsExactly(0L, 4_000L);
    }

    @Test
    void a_word_with_a_colon_in_the_middle_of_a_sentence_is_nobody() {
        String srt =
                "1\n00:00:00,000 --> 00:00:01,000\nHe wrote it in\n\n2\n00:00:01,000 --> 00:00:02,000\nJava: it was slow.\n";

        assertThat(words(srt)).singleElement().satisfies(segment -> {
            assertThat(segment.speaker()).isNull();
            assertThat(segment.text()).isEqualTo("He wrote it in Java: it was slow.");
        });
    }

    @Test
    void a_known_speaker_may_break_in() {
        String srt = "1\n00:00:00,000 --> 00:00:01,000\nBo: Yes.\n\n2\n00:00:01,000 --> 00:00:02,000\nAnn: But then\n\n"
                + "3\n00:00:02,000 --> 00:00:03,000\nBo: No.\n";

        assertThat(words(srt)).extracting(Segment::speaker).containsExactly("Bo", "Ann", "Bo");
    }

    @Test
    void captions_that_scroll_say_each_line_once() {
        String vtt =
                "WEBVTT\n\n00:00.000 --> 00:02.000\nthe ferry\n\n00:02.000 --> 00:04.000\nthe ferry\nsails again\n\n"
                        + "00:04.000 --> 00:06.000\nsails again\non friday\n";

        assertThat(words(vtt)).singleElement().extracting(Segment::text).isEqualTo("the ferry sails again on friday");
    }

    @Test
    void what_is_said_twice_is_written_twice() {
        String vtt = "WEBVTT\n\n00:00.000 --> 00:01.000\nYeah.\n\n00:01.000 --> 00:02.000\nYeah.\n";

        assertThat(words(vtt)).singleElement().extracting(Segment::text).isEqualTo("Yeah. Yeah.");
    }

    @Test
    void words_that_look_like_markup_are_words() {
        assertThat(words("WEBVTT\n\n00:00.000 --> 00:01.000\nThe &lt;main&gt; element\n")
                        .get(0)
                        .text())
                .isEqualTo("The <main> element");
        assertThat(words("{\"segments\":[{\"body\":\"the <main> element\"}]}")
                        .get(0)
                        .text())
                .isEqualTo("the <main> element");
    }

    @Test
    void a_long_turn_is_cut_at_its_sentences_alike_in_every_format() {
        String speech = "The ferry sails again on Friday and it is full to the last car. "
                .repeat(40)
                .strip();
        List<Segment> plain = words("Ann: " + speech);
        List<Segment> html = words("<cite>Ann:</cite><time>1:00</time><p>" + speech + "</p>");

        assertThat(plain)
                .hasSizeGreaterThan(3)
                .allMatch(segment -> segment.text().endsWith("."));
        assertThat(html)
                .extracting(Segment::text)
                .isEqualTo(plain.stream().map(Segment::text).toList());
        assertThat(html.get(0).startMillis()).isEqualTo(60_000);
        assertThat(html.get(1).startMillis()).isNull();
    }

    @Test
    void speech_without_full_stops_is_cut_at_a_word() {
        List<Segment> segments = words("Ann: " + "ferry ".repeat(1_000));

        assertThat(segments)
                .allMatch(segment ->
                        segment.text().length() <= 1_500 && segment.text().endsWith("ferry"));
    }

    @Test
    void other_letters_and_encodings_are_read() {
        assertThat(text(Transcripts.read("Bo: F\u00E4hre f\u00E4hrt.".getBytes(StandardCharsets.ISO_8859_1), null)))
                .isEqualTo("F\u00E4hre f\u00E4hrt.");
        assertThat(text(Transcripts.read("\uFEFFBo: F\u00E4hre.".getBytes(StandardCharsets.UTF_16LE), null)))
                .contains("F\u00E4hre.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n",
                "WEBVTT\n\nNOTE nothing",
                "{}",
                "{\"segments\":[]}",
                "[{",
                "<html></html>",
                "Ann:\n\nBo:\n"
            })
    void what_says_nothing_is_refused(String transcript) {
        assertThat(Transcripts.read(bytes(transcript), null)).isEqualTo(new Heard.Refused(Reason.TRANSCRIPT_MALFORMED));
    }

    @Test
    void what_is_larger_than_any_talk_is_refused() {
        Heard.Refused limit = new Heard.Refused(Reason.TRANSCRIPT_LIMIT);

        assertThat(Transcripts.read(new byte[6 * 1024 * 1024], null)).isEqualTo(limit);
        assertThat(Transcripts.read(bytes("[{\"a\":" + "[".repeat(100)), "application/json"))
                .isEqualTo(limit);
        assertThat(Transcripts.read(bytes("Ann: x\n".repeat(200_000)), null)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n00:00:05,000 --> 00:00:01,000\nbackwards\n",
                "1\n99:99:99,999 --> 00:00:01,000\nnonsense\n",
                "{\"segments\":[{\"startTime\":-5,\"endTime\":1e300,\"body\":\"when\"}]}",
                "{\"segments\":[{\"startTime\":\"x\",\"body\":\"when\"}]}"
            })
    void times_that_cannot_be_do_no_harm(String transcript) {
        assertThat(words(transcript)).hasSize(1);
    }

    @Test
    void a_transcript_ends_at_a_segment_that_still_fits() {
        List<Segment> segments = IntStream.range(0, 400)
                .mapToObj(i -> new Segment("Ann", null, null, "x".repeat(999)))
                .toList();

        Transcript cut = Transcripts.transcript(Transcript.By.PUBLISHER, null, segments);
        Transcript whole = Transcripts.transcript(Transcript.By.PUBLISHER, null, segments.subList(0, 250));

        assertThat(cut.cut()).isTrue();
        assertThat(cut.segments()).hasSize(250);
        assertThat(whole.cut()).isFalse();
        assertThat(whole.segments()).hasSize(250);
    }

    private static List<Segment> words(String transcript) {
        Heard heard = Transcripts.read(bytes(transcript), null);
        assertThat(heard).isInstanceOf(Heard.Words.class);
        return ((Heard.Words) heard).segments();
    }

    private static String text(Heard heard) {
        return ((Heard.Words) heard).segments().get(0).text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
