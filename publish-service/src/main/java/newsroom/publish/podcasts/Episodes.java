package newsroom.publish.podcasts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.issue.SourceIntelligence.EpisodeNotes;
import newsroom.publish.copy.Readable;

/** The episodes that speak of a story. */
final class Episodes {

    private Episodes() {}

    /** How many shows they belong to. */
    static int shows(Brief brief) {
        return (int)
                brief.episodes().stream().map(EpisodeClaims::show).distinct().count();
    }

    /** Episodes of one show together, newest first; the show with the newest episode first. */
    static List<EpisodeNotes> of(Brief brief, ZoneId zone) {
        List<EpisodeNotes> notes = new ArrayList<>();
        for (EpisodeClaims claims : brief.episodes()) {
            brief.reports().stream()
                    .filter(report -> report.story().equals(claims.story()))
                    .findFirst()
                    .ifPresent(report -> notes.add(new EpisodeNotes(Readable.day(report, zone), report.url(), claims)));
        }
        Map<String, LocalDate> newest = new HashMap<>();
        notes.forEach(note ->
                newest.merge(note.claims().show(), note.date(), (one, other) -> one.isAfter(other) ? one : other));
        notes.sort(Comparator.comparing(
                        (EpisodeNotes note) -> newest.getOrDefault(note.claims().show(), note.date()),
                        Comparator.reverseOrder())
                .thenComparing(note -> note.claims().show())
                .thenComparing(EpisodeNotes::date, Comparator.reverseOrder())
                .thenComparing(note -> note.claims().title()));
        return notes;
    }
}
