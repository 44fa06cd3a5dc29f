package newsroom.publish.shownotes;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.contracts.story.Tier;
import newsroom.publish.Harbour.Happening;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;
import newsroom.publish.spoken.Lexicon;
import newsroom.publish.spoken.SpokenForms;
import org.junit.jupiter.api.Test;

/** The conversation of a show: a day with much to say and a day with little. */
class ScriptTest {

    private static final Instant CLOSE = Instant.parse("2026-03-12T17:00:00Z");
    private static final int WORDS_A_MINUTE = 150;

    @Test
    void a_well_fed_day_makes_a_show_of_eight_to_eleven_minutes_in_25_to_40_turns() throws IOException {
        List<Turn> turns = turns(wellFed());

        assertThat(turns).hasSizeBetween(25, Script.MOST);
        assertThat(words(turns)).isBetween(8 * WORDS_A_MINUTE, 11 * WORDS_A_MINUTE);
        assertThat(text(turns.get(1))).doesNotContain("keep it short");
    }

    @Test
    void a_thin_day_makes_a_short_show_that_says_so() {
        List<Turn> turns = turns(thin(9));

        assertThat(turns).hasSizeBetween(12, Script.MOST);
        assertThat(words(turns)).isLessThan(8 * WORDS_A_MINUTE);
        assertThat(text(turns.get(1))).contains("so we keep it short, with nine stories: ");
        assertThat(turns(thin(1))).hasSizeBetween(6, 12);
    }

    @Test
    void on_a_day_of_headlines_quick_notes_fill_the_show_two_to_a_turn_and_by_heading() {
        List<Turn> turns = turns(headlines(40), 18, 34);
        List<Turn> notes = turns.stream()
                .filter(turn -> text(turn).contains("has a new keeper"))
                .toList();

        assertThat(turns).hasSizeBetween(25, Script.MOST);
        assertThat(notes.subList(3, notes.size()))
                .allMatch(turn -> turn.sentences().size() <= 2);
        assertThat(notes.stream().filter(turn -> text(turn).contains("harbour. L")))
                .as("notes of one heading stand together")
                .hasSizeLessThan(4);
    }

    @Test
    void hosts_hand_each_other_what_several_outlets_have_in_their_headlines() {
        List<String> said = turns(List.of(
                        happening("ferry").score(9),
                        happening("crane")
                                .headline("Merrow sues the maker of the crane")
                                .headlineOnly()
                                .alsoIn("Fjord Radio", "Merrow sues the maker of the crane today")
                                .alsoIn(
                                        "Skarholm Post",
                                        "Crane told Merrow officials it was licensed, with a fake number")
                                .alsoIn("Tide", "Gulls nest early on the northern cliffs this spring")))
                .stream()
                .map(ScriptTest::text)
                .toList();

        int told = said.indexOf(said.stream()
                .filter(words -> words.contains("Merrow sues"))
                .findFirst()
                .orElseThrow());
        assertThat(said.get(told + 1))
                .startsWith("And there is a second report. Crane told Merrow officials it was licensed, with a"
                        + " fake number, ")
                .contains("Skarholm Post");
        assertThat(said)
                .as("what says nothing new, and what tells of something else")
                .noneMatch(words -> words.contains("crane today") || words.contains("Gulls nest"));
    }

    @Test
    void another_sum_is_not_told_as_more_of_the_same() {
        List<String> said = turns(List.of(
                        happening("ferry").score(9),
                        happening("crane")
                                .headline("Larkfold raises $310 million for its crane")
                                .headlineOnly()
                                .alsoIn(
                                        "Fjord Radio",
                                        "Larkfold closes $350 million round as Greywether bets on bookkeeping")))
                .stream()
                .map(ScriptTest::text)
                .toList();

        assertThat(said)
                .anyMatch(words -> words.startsWith("Hold on, I read another sum. Larkfold closes $350 million"));
    }

    @Test
    void whoever_takes_over_has_heard_the_note_before() {
        List<Happening> day = new ArrayList<>(thin(9));
        day.add(happening("port")
                .score(4)
                .headline("Port of Skarholm is in talks with a buyer from Fjordby")
                .headlineOnly()
                .carriedBy("Quay Paper"));
        day.add(happening("mole")
                .score(3)
                .headline("Breakwater gets taller by two metres of stone")
                .headlineOnly()
                .carriedBy("Mole Paper"));

        List<Turn> turns = turns(day, 9, 8);
        List<String> said = turns.stream().map(ScriptTest::text).toList();
        int told = said.indexOf(said.stream()
                .filter(words -> words.contains("is in talks with a buyer"))
                .findFirst()
                .orElseThrow());

        assertThat(said.get(told + 1)).contains("“in talks”").contains("Breakwater gets taller");
        assertThat(turns.get(told + 1).speaker()).isNotEqualTo(turns.get(told).speaker());
    }

    @Test
    void what_is_no_news_is_told_only_as_something_to_read_and_only_where_there_is_room() {
        List<Happening> day = new ArrayList<>(thin(9));
        day.add(happening("guide")
                .score(4)
                .headline("How to mend a net before the herring comes")
                .headlineOnly()
                .carriedBy("Net Paper"));
        day.add(happening("blog")
                .score(4)
                .headline("Why I left the quay for the hills")
                .headlineOnly()
                .tier(Tier.UNKNOWN)
                .carriedBy("hills.example"));

        String said = turns(day, 9, 8).stream().map(ScriptTest::text).collect(Collectors.joining("\n"));

        assertThat(said)
                .contains("some pieces that are no news and worth reading. How to mend a net")
                .doesNotContain("for the hills");
    }

    @Test
    void a_day_with_more_than_fits_is_cut_in_its_later_stories() throws IOException {
        List<Happening> much = new ArrayList<>(wellFed());
        much.addAll(thin(9));

        List<Turn> turns = turns(much);

        assertThat(turns.size()).isBetween(30, Script.MOST);
        assertThat(words(turns)).isLessThanOrEqualTo(Script.LONGEST);
    }

    @Test
    void hosts_alternate_and_the_plan_is_kept() throws IOException {
        List<Turn> turns = turns(wellFed());

        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i).speaker()).isEqualTo(i % 2 == 0 ? "Mara" : "Jonas");
        }
        assertThat(turns.get(0).words()).isEmpty();
        assertThat(turns.get(0).sentences()).isNotEmpty();
        assertThat(text(turns.get(1)))
                .startsWith("Welcome to Harbour Hour for Thursday, March 12th, 2026. I'm Jonas Adeyemi, here with Mara"
                        + " Lindqvist.")
                .contains("this show is made by machine", "two invented hosts", "our sources' own sentences");
        List<String> said = turns.stream().map(ScriptTest::text).toList();
        assertThat(said.get(2)).startsWith("So, back to the story we opened on.");
        assertThat(said.stream().filter(words -> words.startsWith("So, stepping back")))
                .hasSize(1);
        assertThat(said.get(said.size() - 2)).startsWith("That's going to do it");
        assertThat(said.get(said.size() - 1)).startsWith("Thanks for listening to Harbour Hour.");
    }

    @Test
    void no_sentence_is_said_twice_and_no_form_of_ours_a_third_time() throws IOException {
        for (List<Happening> day : List.of(wellFed(), thin(9))) {
            List<Turn> turns = turns(day);
            Set<String> said = new HashSet<>();
            turns.stream()
                    .flatMap(turn -> turn.sentences().stream())
                    .forEach(sentence -> assertThat(said.add(sentence.text()))
                            .as(sentence.text())
                            .isTrue());
            Map<String, Integer> ours = new HashMap<>();
            turns.stream()
                    .map(Turn::words)
                    .filter(words -> !words.isBlank())
                    .map(words -> words.replaceAll("(?:Mara|Jonas)", "-"))
                    .forEach(words -> ours.merge(words, 1, Integer::sum));
            assertThat(ours.values()).allMatch(times -> times < 3);
        }
    }

    @Test
    void every_story_is_told_once_and_every_fact_has_its_source() throws IOException {
        List<Happening> day = wellFed();
        List<Turn> turns = turns(day);
        String said = turns.stream().map(ScriptTest::text).collect(Collectors.joining("\n"));

        for (Happening happening : day) {
            String fact = happening.brief().summary().get(0).text().replaceFirst("\\.$", "");
            assertThat(said.split(Pattern.quote(fact), -1)).as(fact).hasSize(2);
        }
        assertThat(turns.stream().flatMap(turn -> turn.sentences().stream()))
                .allSatisfy(sentence -> assertThat(sentence.evidence()).isNotEmpty());
    }

    @Test
    void the_listener_takes_up_a_disputed_figure_that_was_just_said() {
        Happening ferry = happening("ferry")
                .score(9)
                .summary("The ferry carries 40 cars across the sound.")
                .carriedBy("Merrow Gazette", "Fjord Radio");
        Happening crane =
                happening("crane").summary("The crane lifts 90 tons.").carriedBy("Merrow Gazette", "Fjord Radio");
        crane.findings(disputed(crane.brief(), "90 tons", "70 tons"));

        List<String> said =
                turns(List.of(ferry, crane)).stream().map(ScriptTest::text).toList();

        assertThat(said)
                .contains("Hold on, you said 90 tons. That is disputed. On the load, Merrow Gazette says 90 tons;"
                        + " Fjord Radio says 70 tons.")
                .anyMatch(words -> words.contains("On one story the sources contradict each other"));
    }

    @Test
    void the_other_host_adds_what_a_second_outlet_has() {
        Brief brief = happening("crane")
                .summary("The crane lifts 90 tons.")
                .carriedBy("A", "B")
                .brief();
        Span second = new Span(brief.reports().get(1).story(), Span.Part.TITLE, 0, 4);
        Sentence more = new Sentence("Merrow paid for it.", Sentence.Basis.EXTRACTED, List.of(second));
        Brief both = new Brief(
                1,
                brief.cluster(),
                brief.headline(),
                List.of(brief.summary().get(0), more),
                null,
                List.of(),
                brief.claims(),
                List.of(),
                brief.findings(),
                brief.reports(),
                brief.engine(),
                List.of());

        List<Turn> turns =
                turnsOf(List.of(happening("ferry").score(9).carriedBy("A", "B").brief(), both));

        int told = turns.stream()
                .map(ScriptTest::text)
                .toList()
                .indexOf(turns.stream()
                        .map(ScriptTest::text)
                        .filter(words -> words.contains("90 tons"))
                        .findFirst()
                        .orElseThrow());
        assertThat(text(turns.get(told))).doesNotContain("Merrow paid");
        assertThat(text(turns.get(told + 1))).contains("Merrow paid for it");
    }

    @Test
    void two_outlets_are_not_announced_after_every_story() {
        String said = turns(thin(9)).stream().map(ScriptTest::text).collect(Collectors.joining("\n"));

        assertThat(said).doesNotContain("separate houses", "I checked who carries it");
    }

    @Test
    void the_listener_hears_a_hedge() {
        List<String> said = turns(List.of(
                        happening("ferry").score(9),
                        happening("port").summary("The port is in talks with a buyer, sources say.")))
                .stream()
                .map(ScriptTest::text)
                .toList();

        assertThat(said).anyMatch(words -> words.startsWith("I heard “in talks” in there"));
    }

    @Test
    void the_show_ends_with_what_to_watch_and_by_when() {
        Happening port = happening("port").summary("The port has a new crane.");
        Sentence plan = new Sentence(
                "Merrow will vote on the quay.",
                Sentence.Basis.EXTRACTED,
                port.brief().headline().evidence());
        Ahead vote = new Ahead("Merrow", LocalDate.parse("2026-03-20"), "next Friday", plan);
        port.findings(new Findings(List.of(), List.of(), null, List.of(), List.of(vote), null));

        List<Turn> turns = turns(List.of(port));

        assertThat(text(turns.get(turns.size() - 3)))
                .isEqualTo("What I'm watching now is Merrow. Merrow will vote on the quay, per Merrow Gazette.");
    }

    @Test
    void all_of_it_can_be_said() throws IOException {
        SpokenForms forms = new SpokenForms(Lexicon.house());
        for (Turn turn : turns(wellFed())) {
            assertThat(forms.of(text(turn)).dropped()).as(text(turn)).isEmpty();
        }
    }

    private static Findings disputed(Brief brief, String one, String other) {
        Sentence title = brief.headline();
        Span first = title.evidence().get(0);
        Span second = new Span(brief.reports().get(1).story(), Span.Part.TITLE, 0, 4);
        Sentence sentence = new Sentence(
                "On the load, Merrow Gazette says %s; Fjord Radio says %s.".formatted(one, other),
                Sentence.Basis.RECONCILED,
                List.of(first, second));
        return new Findings(
                List.of(new Conflict(
                        Conflict.Kind.CONFLICT,
                        "load",
                        List.of(position(one, "Merrow Gazette", first), position(other, "Fjord Radio", second)),
                        sentence,
                        null)),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static Conflict.Position position(String value, String who, Span span) {
        return new Conflict.Position(value, null, Modality.FACT, List.of(who), 1, CLOSE, List.of(span));
    }

    private static List<Happening> thin(int stories) {
        return Stream.of("pier", "crane", "gulls", "storm", "market", "chapel", "tram", "cannery", "lighthouse")
                .limit(stories)
                .map(name -> happening(name)
                        .summary("The %s %s closed on %s.".formatted(name, name + "keeper", name + "day"))
                        .carriedBy(name + " Post", "Fjord Radio"))
                .toList();
    }

    /** Two headings in turns, each headline by an outlet of its own. */
    private static List<Happening> headlines(int stories) {
        return IntStream.range(0, stories)
                .mapToObj(i -> happening("light" + i)
                        .headline("Lighthouse%d on isle%d has a new keeper named keeper%d".formatted(i, i, i))
                        .headlineOnly()
                        .topic(i % 2 == 0 ? "Harbour" : "Town")
                        .carriedBy("Post " + i))
                .toList();
    }

    private static List<Happening> wellFed() throws IOException {
        List<Happening> day = new ArrayList<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ScriptTest.class.getResourceAsStream("/show/well-fed.txt")),
                StandardCharsets.UTF_8))) {
            List<String> lines = file.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            for (int i = 0; i + 5 < lines.size(); i += 6) {
                String[] head = lines.get(i).split(" \\| ");
                day.add(happening(head[0])
                        .headline(lines.get(i + 1).replaceFirst("\\.$", ""))
                        .topic(head[1])
                        .carriedBy(head[2].split(", "))
                        .summary(lines.get(i + 1))
                        .bullets(lines.get(i + 2), lines.get(i + 3), lines.get(i + 4))
                        .why(lines.get(i + 5)));
            }
        }
        return day;
    }

    private static List<Turn> turns(List<Happening> day) {
        return turns(day, 18, 8);
    }

    private static List<Turn> turns(List<Happening> day, int topStories, int briefly) {
        return turnsOf(day.stream().map(Happening::brief).toList(), topStories, briefly);
    }

    private static List<Turn> turnsOf(List<Brief> day) {
        return turnsOf(day, 18, 8);
    }

    private static List<Turn> turnsOf(List<Brief> day, int topStories, int briefly) {
        Edition show = new Edition(
                "show-notes",
                "Harbour Hour",
                "",
                "0 17 * * *",
                ZoneOffset.UTC,
                500,
                1,
                topStories,
                briefly,
                1,
                Duration.ZERO);
        List<Pooled> pool =
                day.stream().map(brief -> new Pooled(brief, Told.NOT_YET)).toList();
        Draft draft = ShowNotes.of(new Copy(
                show,
                "issue",
                LocalDate.parse("2026-03-12"),
                CLOSE,
                pool,
                pool.stream().map(Pooled::brief).toList(),
                List.of()));
        return draft.blocks().stream()
                .filter(Conversation.class::isInstance)
                .map(Conversation.class::cast)
                .findFirst()
                .orElseThrow()
                .turns();
    }

    private static int words(List<Turn> turns) {
        return turns.stream().mapToInt(turn -> text(turn).split("\\s+").length).sum();
    }

    private static String text(Turn turn) {
        String said = turn.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
        return (turn.words() + " " + said).strip();
    }
}
