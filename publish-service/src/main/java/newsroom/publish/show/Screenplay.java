package newsroom.publish.show;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.contracts.issue.Issue;
import newsroom.publish.sound.Rundown;

/** The conversation of an issue as it is to be spoken: turn by turn, with a chapter for each story. */
final class Screenplay {

    private final Issue issue;
    private final URI site;
    private final Function<String, newsroom.publish.spoken.Spoken> spoken;
    private final StringBuilder dropped = new StringBuilder();

    Screenplay(Issue issue, URI site, Function<String, newsroom.publish.spoken.Spoken> spoken) {
        this.issue = issue;
        this.site = site;
        this.spoken = spoken;
    }

    /** Empty where the issue has no conversation. */
    List<Spoken> turns() {
        List<Turn> turns = issue.blocks().stream()
                .filter(Conversation.class::isInstance)
                .flatMap(block -> ((Conversation) block).turns().stream())
                .toList();
        if (turns.isEmpty()) {
            return List.of();
        }
        List<Outline.Heading> headings = Outline.of(issue, turns, site);
        List<Spoken> ready = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            ready.add(spoken(turns.get(i), i, headings.get(i)));
        }
        return ready;
    }

    /** Symbols of all turns so far that nobody can say. */
    String dropped() {
        return dropped.toString();
    }

    private Spoken spoken(Turn turn, int number, Outline.Heading heading) {
        List<String> sentences = new ArrayList<>();
        if (!turn.words().isBlank()) {
            sentences.add(turn.words().strip());
        }
        turn.sentences().forEach(sentence -> sentences.add(sentence.text()));
        var said = spoken.apply(String.join(" ", sentences));
        dropped.append(said.dropped());
        String text = said.text().replaceAll("\\s+", " ").strip();
        return new Spoken(
                number % 2, text, new Rundown.Turn(turn.speaker(), sentences, heading.title(), heading.link()));
    }
}
