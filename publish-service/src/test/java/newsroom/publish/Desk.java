package newsroom.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.desk.Audio;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.desk.Length;
import newsroom.contracts.desk.Quiet;
import newsroom.contracts.desk.Template;
import newsroom.contracts.desk.Tone;
import newsroom.contracts.issue.Block;
import newsroom.publish.Harbour.Happening;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;

/** A desk on the evening of the harbour's day, for an edition of any template. */
public final class Desk {

    public static final Instant CLOSE = Instant.parse("2026-03-12T17:00:00Z");

    private Desk() {}

    public static Copy with(Template template, Happening... happenings) {
        return with(template, Stream.of(happenings).map(Happening::brief).toList());
    }

    /** A letter in a tone. */
    public static Copy letter(Tone tone, Happening... happenings) {
        return with(
                edition(Template.MORNING_LETTER, tone),
                Stream.of(happenings).map(Happening::brief).toList());
    }

    public static Copy with(Template template, List<Brief> briefs) {
        return with(edition(template, Tone.PLAIN), briefs);
    }

    private static Copy with(Edition edition, List<Brief> briefs) {
        return new Copy(
                edition,
                edition.name() + "-2026-03-12",
                LocalDate.of(2026, 3, 12),
                CLOSE,
                briefs.stream().map(brief -> new Pooled(brief, Told.NOT_YET)).toList(),
                briefs,
                List.of());
    }

    public static <B extends Block> B block(Draft draft, Class<B> type) {
        return draft.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Edition edition(Template template, Tone tone) {
        return new Edition(
                template.word(),
                "Harbour Talk",
                "",
                "0 17 * * *",
                ZoneOffset.UTC,
                40,
                1,
                6,
                2,
                3,
                Duration.ZERO,
                template,
                Quiet.WAIT,
                template.oldest(),
                tone,
                Length.USUAL,
                List.of("Mara Lindqvist", "Jonas Adeyemi"),
                Audio.OFF);
    }
}
