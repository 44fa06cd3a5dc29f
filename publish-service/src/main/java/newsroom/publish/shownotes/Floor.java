package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.publish.copy.Words;

/** Who has the floor: turns alternate strictly, no fact is said twice, and no form of ours comes a third time soon. */
final class Floor {

    private static final Pattern LONG = Pattern.compile("\\d|\\p{Lu}{2}");

    private final List<String> hosts;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Sentence> facts = new ArrayList<>();
    private final Map<Move, Integer> moves = new EnumMap<>(Move.class);

    Floor(List<String> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    void say(String words, List<Sentence> sentences) {
        turns.add(new Turn(name(turns.size()), words, sentences));
    }

    /** The words of a move; its forms take their turns. */
    String words(Move move, String about) {
        int used = moves.merge(move, 1, Integer::sum) - 1;
        List<String> forms = move.forms();
        return forms.get(used % forms.size()).formatted(about, name(turns.size() + 1));
    }

    String words(Move move) {
        return words(move, "");
    }

    /** Those of the sentences that say something new, which they do not any more after this. */
    List<Sentence> fresh(List<Sentence> sentences) {
        List<Sentence> fresh = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!Words.isSaid(sentence, facts)) {
                facts.add(sentence);
                fresh.add(sentence);
            }
        }
        return fresh;
    }

    /** Whether the sentence says something that was told neither before nor in what is about to be told. */
    boolean isNew(Sentence sentence, List<Sentence> about) {
        return !Words.isSaid(sentence, facts) && !Words.isSaid(sentence, about);
    }

    /** Whether at least so many of its words, and half of them, are in nothing that was told or is about to be. */
    boolean adds(Sentence sentence, List<Sentence> about, int words) {
        List<Sentence> said = new ArrayList<>(facts);
        said.addAll(about);
        int added = Words.added(sentence.text(), said).size();
        return added >= words
                && 2 * added >= Words.added(sentence.text(), List.of()).size();
    }

    /** Whether a form of the move is left that was not used twice. */
    boolean has(Move move) {
        return moves.getOrDefault(move, 0) < 2 * move.forms().size();
    }

    /** Whether the very words were spoken. */
    boolean isSpoken(Sentence sentence) {
        return turns.stream()
                .flatMap(turn -> turn.sentences().stream())
                .anyMatch(other -> other.text().equals(sentence.text()));
    }

    /** How many words a voice has to say: of a figure or an acronym it makes three. */
    int length() {
        return turns.stream().mapToInt(Floor::words).sum();
    }

    private static int words(Turn turn) {
        return words(turn.words())
                + turn.sentences().stream()
                        .mapToInt(sentence -> words(sentence.text()))
                        .sum();
    }

    private static int words(String text) {
        int words = 0;
        for (String word : text.strip().split("\\s+")) {
            words += word.isEmpty() ? 0 : LONG.matcher(word).find() ? 3 : 1;
        }
        return words;
    }

    private String name(int turn) {
        return Edition.firstName(hosts.get(turn % hosts.size()));
    }
}
