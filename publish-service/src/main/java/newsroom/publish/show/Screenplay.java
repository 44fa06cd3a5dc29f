package newsroom.publish.show;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.sound.Rundown;

/** The conversation of an issue as it is to be spoken: turn by turn, with a chapter for each story. */
final class Screenplay {

    private static final int WELCOME = 1;

    private final Issue issue;
    private final URI site;
    private final UnaryOperator<String> spoken;

    Screenplay(Issue issue, URI site, UnaryOperator<String> spoken) {
        this.issue = issue;
        this.site = site;
        this.spoken = spoken;
    }

    /** Empty where the issue has no conversation. */
    List<Spoken> turns() {
        Optional<Conversation> conversation = issue.blocks().stream()
                .filter(Conversation.class::isInstance)
                .map(Conversation.class::cast)
                .findFirst();
        List<Spoken> turns = new ArrayList<>();
        PrintedStory told = null;
        boolean stepped = false;
        for (Conversation.Turn turn : conversation.map(Conversation::turns).orElse(List.of())) {
            int number = turns.size();
            Optional<PrintedStory> story = story(turn);
            String chapter = "";
            String link = "";
            if (number <= WELCOME) {
                chapter = number == WELCOME ? "Welcome" : "Opening";
            } else if (story.isPresent() && !story.get().equals(told)) {
                told = story.get();
                chapter = told.headline().text();
                link = site.resolve("/stories/" + told.cluster().id()).toString();
            } else if (story.isEmpty() && told != null && !stepped && isBehindTheStories(conversation, number)) {
                stepped = true;
                chapter = "Stepping back";
            }
            turns.add(spoken(turn, number, chapter, link));
        }
        return turns;
    }

    private Spoken spoken(Conversation.Turn turn, int number, String chapter, String link) {
        List<String> sentences = new ArrayList<>();
        if (!turn.words().isBlank()) {
            sentences.add(turn.words().strip());
        }
        turn.sentences().forEach(sentence -> sentences.add(sentence.text()));
        String text = spoken.apply(String.join(" ", sentences))
                .replaceAll("\\s+", " ")
                .strip();
        return new Spoken(number % 2, text, new Rundown.Turn(turn.speaker(), sentences, chapter, link));
    }

    private boolean isBehindTheStories(Optional<Conversation> conversation, int number) {
        List<Conversation.Turn> all = conversation.orElseThrow().turns();
        return all.subList(number, all.size()).stream()
                .allMatch(turn -> story(turn).isEmpty());
    }

    /** The story that a turn tells of: whose report its first sentence is from. */
    private Optional<PrintedStory> story(Conversation.Turn turn) {
        return turn.sentences().stream()
                .filter(sentence -> sentence.basis() != Sentence.Basis.COUNTED)
                .flatMap(sentence -> sentence.evidence().stream())
                .flatMap(span -> issue.topStories().stream()
                        .filter(story -> story.reports().stream()
                                .anyMatch(report -> report.story().equals(span.story()))))
                .findFirst();
    }
}
