package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Saying;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskFileTest {

    private static final String GOOD = """
            name: harbour
            languages: [en, de]
            interests:
              - "Ferries, harbours and the weather over them."
            sources:
              - name: Merrow Gazette
                url: https://merrowgazette.example/feed
                publisher: The Merrow Gazette
                tier: wire
                story: article
                every: PT30M
              - name: Lantern Board
                url: https://lanternboard.example/feed.json
            publishers:
              - name: The Merrow Gazette
                tier: wire
                hosts: [merrowgazette.example]
            editions:
              - name: evening-sheet
                title: Evening Sheet
                deadline: "0 17 * * *"
                zone: Europe/Oslo
                quota: 40
                shortestOpen: PT6H
            """;

    @TempDir
    Path directory;

    @Test
    void a_good_file_is_a_desk() throws IOException {
        Desk desk = DeskFile.read(file(GOOD));

        assertThat(desk.name()).isEqualTo("harbour");
        assertThat(desk.languages()).containsExactly("en", "de");
        assertThat(desk.sources().get(0).tier()).isEqualTo(Tier.WIRE);
        assertThat(desk.sources().get(0).every()).isEqualTo(Duration.ofMinutes(30));
        assertThat(desk.sources().get(1).story()).isEqualTo(StoryKind.ARTICLE);
        assertThat(desk.editions().get(0).zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(desk.editions().get(0).shortestOpen()).isEqualTo(Duration.ofHours(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy/desk.yaml", "deploy/sample/desk.yaml"})
    void the_desks_that_we_ship_are_good(String shipped) {
        Desk desk = DeskFile.read(shipped(shipped));

        assertThat(desk.editions()).isNotEmpty();
        assertThat(desk.interests()).isNotEmpty();
    }

    @Test
    void a_missing_file_is_named() {
        Path missing = directory.resolve("nowhere.yaml");

        assertThat(complaint(missing)).startsWith(missing.toString()).contains("no such file");
    }

    @Test
    void an_empty_file_is_no_desk() throws IOException {
        Path empty = file("");

        assertThat(complaint(empty)).startsWith(empty.toString());
    }

    @Test
    void broken_yaml_is_named_by_its_line() throws IOException {
        Path broken = file(GOOD.replace("languages: [en, de]", "languages: [en, de"));

        assertThat(complaint(broken)).startsWith(broken + ", line 3");
    }

    @Test
    void a_key_that_no_desk_has_is_named() throws IOException {
        Path file = file(GOOD.replace("tier: wire\n    story", "colour: red\n    story"));

        assertThat(complaint(file)).contains(", line ").contains("(sources[0].colour)");
    }

    @Test
    void two_sources_of_one_name_are_named() throws IOException {
        Path file = file(GOOD.replace("name: Lantern Board", "name: Merrow Gazette"));

        assertThat(complaint(file)).contains("two of the desk's sources are called 'Merrow Gazette'");
    }

    @Test
    void a_bad_address_is_named_with_its_source() throws IOException {
        Path file = file(GOOD.replace("https://lanternboard.example", "ftp://lanternboard.example"));

        assertThat(complaint(file))
                .contains("sources[1]")
                .contains("'Lantern Board'")
                .contains("http or https");
    }

    @Test
    void an_address_that_is_none_is_named_with_its_line() throws IOException {
        Path file = file(GOOD.replace("https://lanternboard.example/feed.json", "not an address"));

        assertThat(complaint(file)).contains("line 13").contains("sources[1].url");
    }

    @Test
    void a_missing_edition_is_named() throws IOException {
        Path file = file(GOOD.substring(0, GOOD.indexOf("editions:")));

        assertThat(complaint(file)).contains("editions");
    }

    @Test
    void a_kind_of_story_that_does_not_exist_is_named() throws IOException {
        Path file = file(GOOD.replace("story: article", "story: opera"));

        assertThat(complaint(file)).contains("line 10").contains("sources[0].story");
    }

    @Test
    void a_zone_that_does_not_exist_is_named() throws IOException {
        Path file = file(GOOD.replace("Europe/Oslo", "Europe/Atlantis"));

        assertThat(complaint(file)).contains("editions[0].zone").contains("Europe/Atlantis");
    }

    @Test
    void a_desk_says_how_names_are_said_and_a_saying_that_no_voice_can_say_is_named() throws IOException {
        String speech = "speech:\n  cleartext.fm: clear text F M\n  Skarholm: ";

        assertThat(DeskFile.read(file(GOOD + speech + "Scar home\n")).speech())
                .containsEntry("Skarholm", Saying.of("Scar home"));
        assertThat(complaint(file(GOOD + speech + "SKH 1\n")))
                .contains(", line ")
                .contains("(speech.Skarholm)")
                .contains("single letters apart");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("desk.yaml"), text);
    }

    /** What the person who wrote the file is told: one line. */
    private static String complaint(Path file) {
        String message = String.valueOf(catchThrowableOfType(DeskFile.Broken.class, () -> DeskFile.read(file))
                .getMessage());
        assertThat(message).doesNotContain("\n").hasSizeLessThan(400);
        return message;
    }

    private static Path shipped(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(name))) {
                return at.resolve(name);
            }
        }
        throw new IllegalStateException(
                name + " is nowhere above " + Path.of("").toAbsolutePath());
    }
}
