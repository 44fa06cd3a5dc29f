package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.Sentence;

/**
 * One number of an edition, frozen. The same issue is printed to HTML, Markdown, text and JSON.
 *
 * @param id the edition and its slot, such as {@code daily-brief-2026-05-07}
 * @param number counts from 1 within the edition, without gaps
 * @param volume counts years of the edition from 1
 * @param date the day of the slot in the edition's zone
 * @param revision 1 when first printed; a correction is a further revision of the same issue
 * @param lead the opening paragraph
 * @param topStories the best stories in the order of print
 * @param briefly further stories, a headline each
 * @param compiledBy how the words were made, in a sentence for the reader
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Issue(
        String id,
        String edition,
        String title,
        int number,
        int volume,
        LocalDate date,
        int revision,
        Instant openedAt,
        Instant deadline,
        Instant closedAt,
        ClosedBy closedBy,
        String compiledBy,
        List<Sentence> lead,
        List<PrintedStory> topStories,
        List<PrintedStory> briefly,
        Tally tally) {
    public Issue {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(closedAt, "closedAt");
        Objects.requireNonNull(closedBy, "closedBy");
        Objects.requireNonNull(compiledBy, "compiledBy");
        Objects.requireNonNull(tally, "tally");
        Checks.filled("issue id", id);
        Checks.atLeast("number", 1, number);
        Checks.atLeast("volume", 1, volume);
        Checks.atLeast("revision", 1, revision);
        lead = List.copyOf(lead);
        topStories = List.copyOf(topStories);
        briefly = List.copyOf(briefly);
    }
}
