package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Attribution;

/** Headlines of what is in the notes besides: a few to each host, or one by one with the heading they stand under. */
final class QuickNotes {

    private final Floor floor;
    private final List<PrintedStory> briefly;

    QuickNotes(Floor floor, List<PrintedStory> briefly) {
        this.floor = floor;
        this.briefly = briefly;
    }

    /**
     * @param turns how many turns there are for them
     * @param atOnce how many a host tells in one turn
     */
    void say(int turns, int atOnce) {
        List<Note> notes = fresh(turns * atOnce);
        String before = "";
        for (int i = 0; i < notes.size(); i += atOnce) {
            List<Note> now = notes.subList(i, Math.min(notes.size(), i + atOnce));
            String topic = now.get(0).topic();
            boolean isHeaded = atOnce == 1 && !topic.isEmpty() && !topic.equals(before);
            String words = atOnce > 1 || i == 0 ? floor.words(Move.QUICK) : "";
            String heading = isHeaded ? floor.words(Move.QUICK_TOPIC, topic) : "";
            floor.say(
                    (words + " " + heading).strip(),
                    now.stream().map(Note::sentence).toList());
            before = topic;
        }
    }

    /** Of each heading all that it has, so that hosts do not jump from one to the other and back. */
    private List<Note> fresh(int most) {
        Map<String, List<Note>> byTopic = new LinkedHashMap<>();
        int count = 0;
        for (PrintedStory story : briefly) {
            List<Sentence> headline = count < most ? floor.fresh(List.of(story.headline())) : List.of();
            for (Sentence sentence : Attribution.inProse(headline, story, count)) {
                String topic = Script.topic(story);
                byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(new Note(topic, sentence));
                count++;
            }
        }
        return byTopic.values().stream().flatMap(List::stream).toList();
    }

    private record Note(String topic, Sentence sentence) {}
}
