package newsroom.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    private static final Jvm JVM = Jvm.running();

    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void one_jar() throws IOException {
        jar = Files.writeString(folder.resolve("a.jar"), "one build");
    }

    @Test
    void another_build_has_another_archive() throws IOException {
        ClassArchive first = archive(JVM);
        Files.writeString(jar, "another build");

        assertThat(archive(JVM)).isNotEqualTo(first);
    }

    @Test
    void another_java_has_another_archive() {
        Jvm newer = new Jvm(JVM.home(), JVM.identity() + " newer");

        assertThat(archive(newer)).isNotEqualTo(archive(JVM));
    }

    @Test
    void an_archive_is_used_when_it_is_there() throws IOException {
        ClassArchive archive = written();

        assertThat(archive.flags(JVM)).containsExactly("-XX:SharedArchiveFile=" + archive.file());
    }

    @Test
    void a_program_without_an_archive_is_started_so_that_it_can_write_one() {
        assertThat(archive(JVM).flags(JVM)).contains("-XX:+RecordDynamicDumpInfo");
    }

    @Test
    void a_java_that_cannot_write_archives_is_not_asked_to() {
        Jvm bare = new Jvm(folder, JVM.identity());

        assertThat(archive(bare).flags(bare)).isEmpty();
    }

    @Test
    void the_archive_of_a_new_build_takes_the_place_of_the_old_one() throws IOException {
        ClassArchive old = written();
        ClassArchive other = new ClassArchive("publish", old.file().resolveSibling("publish-0badcafe.jsa"));
        Files.writeString(other.file(), "classes");
        Files.writeString(jar, "another build");

        written();

        assertThat(old.there()).isFalse();
        assertThat(archive(JVM).there()).isTrue();
        assertThat(other.there()).isTrue();
    }

    @Test
    void half_an_archive_of_a_launcher_that_is_gone_is_removed() throws IOException {
        ClassArchive archive = archive(JVM);
        archive.prepare();
        Path left = Files.createFile(archive.file().resolveSibling("kafka-0badcafe.jsa.part" + Long.MAX_VALUE / 10));
        Path written = Files.createFile(archive.part());

        archive.prepare();

        assertThat(left).doesNotExist();
        assertThat(written).exists();
    }

    private ClassArchive written() throws IOException {
        ClassArchive archive = archive(JVM);
        Files.createDirectories(archive.file().resolveSibling(""));
        Files.writeString(archive.part(), "classes");
        archive.keep();
        return archive;
    }

    private ClassArchive archive(Jvm jvm) {
        return ClassArchive.of(folder, "scoring", List.of(jar), jvm);
    }
}
