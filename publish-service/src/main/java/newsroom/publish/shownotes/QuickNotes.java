package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Headlines of what is in the notes besides, a turn's worth to each host. Whoever takes over says what there is to the
 * note just heard: what another outlet has, the word of doubt in it, what readers made of it.
 */
final class QuickNotes {

    private static final int AT_ONCE = 2;
    /** A note of so many words fills a turn by itself. */
    private static final int LONG = 26;
    /** Fewer comments are no discussion. */
    private static final int COMMENTS = 5;

    private final Floor floor;
    private final List<PrintedStory> briefly;
    private final Move opening;
    /** Kept because every way to pack asks again. */
    private final Map<ClusterId, Boolean> talkedOf = new HashMap<>();

    private boolean doubted;

    /** @param opening how the first of them is announced */
    QuickNotes(Floor floor, List<PrintedStory> briefly, Move opening) {
        this.floor = floor;
        this.briefly = briefly;
        this.opening = opening;
    }

    /**
     * @param turns how many turns there are for them
     * @return the stories that were told
     */
    List<PrintedStory> say(int turns) {
        List<List<Note>> all = packed(turns);
        Note heard = null;
        for (int i = 0; i < all.size(); i++) {
            boolean last = i > 0 && i == all.size() - 1;
            String lead = i == 0 ? floor.words(opening) : last ? floor.words(Move.LAST_NOTES) : "";
            say(all.get(i), heard, lead);
            heard = all.get(i).get(all.get(i).size() - 1);
        }
        return all.stream().flatMap(List::stream).map(Note::story).toList();
    }

    private void say(List<Note> now, @Nullable Note heard, String announced) {
        Optional<Aside> aside = heard == null ? Optional.empty() : aside(heard);
        List<Sentence> said = new ArrayList<>();
        String words = "";
        // A word of doubt after every other note would be heard no more.
        doubted = aside.map(Aside::move).filter(Move.HEDGE::equals).isPresent();
        if (heard != null && aside.isPresent()) {
            words = floor.words(aside.get().move(), aside.get().about());
            said.addAll(Attribution.inProse(
                    floor.fresh(aside.get().said()),
                    heard.story(),
                    floor.turns().size()));
        }
        String before = heard == null ? "" : heard.topic();
        for (Note note : now) {
            boolean isHeaded = !note.topic().isEmpty() && !note.topic().equals(before);
            boolean isFollowing = note != now.get(0) || aside.isPresent();
            String lead = note == now.get(0) ? announced : "";
            if (isHeaded) {
                lead = (lead + " " + floor.words(Move.QUICK_TOPIC, note.topic())).strip();
            } else if (isFollowing && lead.isEmpty()) {
                lead = floor.words(Move.NEXT_NOTE);
            }
            if (said.isEmpty() && words.isEmpty()) {
                words = lead;
                said.add(note.sentence());
            } else {
                said.add(lead.isEmpty() ? note.sentence() : Attribution.after(lead + " ", note.sentence()));
            }
            before = note.topic();
        }
        floor.say(words, said);
    }

    /** The best of them that fit into so many turns. */
    private List<List<Note>> packed(int turns) {
        List<Note> notes = fresh(turns * AT_ONCE);
        int most = notes.size();
        List<List<Note>> packed = pack(byTopic(notes));
        while (packed.size() > turns) {
            packed = pack(byTopic(notes.subList(0, --most)));
        }
        return packed;
    }

    private List<List<Note>> pack(List<Note> notes) {
        List<List<Note>> turns = new ArrayList<>();
        for (Note note : notes) {
            List<Note> open = turns.isEmpty() ? List.of() : turns.get(turns.size() - 1);
            // What there is a word to say on ends its turn, so that the other host can.
            boolean isFull = open.isEmpty()
                    || open.size() == AT_ONCE
                    || open.get(0).isLong()
                    || note.isLong()
                    || isTalkedOf(open.get(0));
            if (isFull) {
                turns.add(new ArrayList<>(List.of(note)));
            } else {
                open.add(note);
            }
        }
        return turns;
    }

    private boolean isTalkedOf(Note note) {
        return talkedOf.computeIfAbsent(
                note.story().cluster().id(), id -> aside(note).isPresent());
    }

    private List<Note> fresh(int most) {
        List<Note> notes = new ArrayList<>();
        for (PrintedStory story : briefly) {
            List<Sentence> headline = notes.size() < most ? floor.fresh(List.of(story.headline())) : List.of();
            for (Sentence sentence : Attribution.inProse(headline, story, notes.size())) {
                notes.add(new Note(Script.topic(story), story, sentence));
            }
        }
        return notes;
    }

    /** Of each heading all that it has, so that hosts do not jump from one to the other and back. */
    private static List<Note> byTopic(List<Note> notes) {
        Map<String, List<Note>> byTopic = new LinkedHashMap<>();
        notes.forEach(note ->
                byTopic.computeIfAbsent(note.topic(), any -> new ArrayList<>()).add(note));
        return byTopic.values().stream().flatMap(List::stream).toList();
    }

    private Optional<Aside> aside(Note heard) {
        PrintedStory story = heard.story();
        List<Conflict> disputed = story.findings().disagreements();
        if (!disputed.isEmpty() && floor.has(Move.CONFLICT)) {
            return Optional.of(
                    new Aside(Move.CONFLICT, "", List.of(disputed.get(0).sentence())));
        }
        Optional<Sentence> other = OwnHeadlines.of(story, floor).stream().findFirst();
        if (other.isPresent() && floor.has(Move.ADD)) {
            return Optional.of(
                    new Aside(OwnHeadlines.move(other.get(), heard.sentence(), Move.ADD), "", List.of(other.get())));
        }
        Optional<String> doubt = Hedged.in(story, List.of(heard.sentence()));
        if (doubt.isPresent() && !doubted && floor.has(Move.HEDGE)) {
            return Optional.of(new Aside(Move.HEDGE, doubt.get(), List.of()));
        }
        Reaction reaction = story.findings().reaction();
        return reaction != null && reaction.comments() >= COMMENTS && floor.has(Move.READERS)
                ? Optional.of(new Aside(Move.READERS, "", Readers.of(reaction)))
                : Optional.empty();
    }

    /** @param about what the move speaks of */
    private record Aside(Move move, String about, List<Sentence> said) {}

    private record Note(String topic, PrintedStory story, Sentence sentence) {
        private boolean isLong() {
            return sentence.text().split("\\s+").length >= LONG;
        }
    }
}
