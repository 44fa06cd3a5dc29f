package newsroom.publish.show;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.publish.sound.Chapter;
import newsroom.publish.sound.Cue;

/**
 * An issue as it can be heard. A corrected issue is another episode, at another address with the same guid.
 *
 * @param issue its id
 * @param sha256 of the file
 * @param bytes of the file
 * @param seconds how long it is, to the sample
 * @param loudness of the decoded file, in LUFS
 * @param peak of the decoded file, in dBTP
 * @param voice who spoke
 * @param summary in plain text
 * @param notes without any in episodes of earlier versions
 */
public record Episode(
        String issue,
        String edition,
        int number,
        LocalDate date,
        int revision,
        String headline,
        String summary,
        Instant published,
        String sha256,
        long bytes,
        double seconds,
        double loudness,
        double peak,
        String voice,
        List<Chapter> chapters,
        List<Cue> cues,
        Notes notes) {

    public Episode {
        chapters = List.copyOf(chapters);
        cues = List.copyOf(cues);
        notes = notes == null ? Notes.NONE : notes;
    }

    /** The same for every revision. */
    public String guid() {
        return "urn:uuid:" + NamedUuid.of("episode|" + issue);
    }

    /** Its name in addresses, which its content decides. */
    public String file() {
        return issue + "-" + sha256.substring(0, 16);
    }

    public URI recording(URI base) {
        return base.resolve("/audio/" + file() + ".mp3");
    }

    /** @param name such as {@code transcript.vtt} */
    public URI beside(URI base, String name) {
        return base.resolve("/shows/" + file() + "/" + name);
    }

    /** In whole seconds, as feeds want it. */
    public long rounded() {
        return Math.round(seconds);
    }

    /** When each turn begins, in seconds, in order. */
    public List<Double> turns() {
        return cues.stream()
                .filter(cue -> cues.stream()
                                .filter(other -> other.turn() == cue.turn())
                                .findFirst()
                                .orElseThrow()
                        == cue)
                .map(Cue::start)
                .toList();
    }
}
