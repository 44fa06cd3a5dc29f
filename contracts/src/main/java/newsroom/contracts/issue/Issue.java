package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;
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
 * @param template how it is put together: {@code daily-brief}, {@code show-notes}, {@code podcast-intelligence} or
 *     {@code morning-letter}
 * @param blocks what is printed, in order
 * @param corrections what later revisions changed, the newest last; one for each revision after the first
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
        Tally tally,
        String template,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Block> blocks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Correction> corrections) {

    /** The template of issues that name none. */
    public static final String DAILY_BRIEF = "daily-brief";

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
        template = template == null ? DAILY_BRIEF : Checks.filled("template", template, 60);
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        if (corrections.size() != revision - 1) {
            throw new IllegalArgumentException(
                    id + ": revision " + revision + " with " + corrections.size() + " notes of what changed");
        }
    }

    /** The story of that cluster, however it is told; empty where the issue does not tell of it. */
    public Optional<PrintedStory> story(ClusterId cluster) {
        return Stream.concat(topStories.stream(), briefly.stream())
                .filter(story -> story.cluster().id().equals(cluster))
                .findFirst();
    }

    /** The next revision of the same issue: same id, other words, and a note of what changed. */
    public Issue corrected(Issue words, Instant at, String note) {
        List<Correction> notes = new ArrayList<>(corrections);
        notes.add(new Correction(revision + 1, at, note));
        return new Issue(
                id,
                edition,
                title,
                number,
                volume,
                date,
                revision + 1,
                openedAt,
                deadline,
                closedAt,
                closedBy,
                words.compiledBy,
                words.lead,
                words.topStories,
                words.briefly,
                words.tally,
                template,
                words.blocks,
                notes);
    }

    /** Whether both print the same, whatever their revisions. */
    public boolean printsAs(Issue other) {
        return compiledBy.equals(other.compiledBy)
                && lead.equals(other.lead)
                && topStories.equals(other.topStories)
                && briefly.equals(other.briefly)
                && tally.equals(other.tally)
                && blocks.equals(other.blocks);
    }

    /** When its words changed last: when it was closed, or corrected. */
    public Instant updatedAt() {
        return corrections.isEmpty()
                ? closedAt
                : corrections.get(corrections.size() - 1).at();
    }
}
