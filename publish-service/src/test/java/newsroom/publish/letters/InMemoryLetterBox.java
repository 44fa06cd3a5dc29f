package newsroom.publish.letters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A letter box for an issue and its readers. */
final class InMemoryLetterBox implements LetterBox {

    private final Map<Long, Entry> entries = new TreeMap<>();
    private final String issue;

    InMemoryLetterBox(String issue, String... addresses) {
        this.issue = issue;
        for (String address : addresses) {
            entries.put(entries.size() + 1L, new Entry(address));
        }
    }

    @Override
    public void fill(Instant since, Instant now) {
        entries.values().stream()
                .filter(entry -> entry.state.isEmpty())
                .forEach(entry -> entry.settle("READY", now, ""));
    }

    @Override
    public List<Long> due(Instant now, int most) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().isDue(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<Posting> take(long letter, Instant now, Instant until) {
        Entry entry = entry(letter);
        if (!entry.isDue(now)) {
            return Optional.empty();
        }
        entry.settle("IN_HAND", until, "");
        entry.attempts++;
        Subscriber to = new Subscriber(
                new UUID(0, letter),
                new UUID(1, letter),
                "evening-sheet",
                new Address(entry.address),
                Subscriber.State.CONFIRMED,
                Instant.EPOCH,
                Instant.EPOCH);
        return Optional.of(new Posting(letter, to, issue, entry.attempts));
    }

    @Override
    public void sent(long letter, Instant now) {
        entry(letter).settle("SENT", now, "");
    }

    @Override
    public void later(long letter, Instant due, String trouble) {
        entry(letter).settle("READY", due, trouble);
    }

    @Override
    public void failed(long letter, Instant now, String trouble) {
        entry(letter).settle("FAILED", now, trouble);
    }

    @Override
    public int setAside(Instant now) {
        List<Entry> lost = entries.values().stream()
                .filter(entry -> entry.state.equals("IN_HAND") && entry.due.isBefore(now))
                .toList();
        lost.forEach(entry -> entry.settle("SET_ASIDE", now, "lost"));
        return lost.size();
    }

    @Override
    public boolean again(long letter, Instant now) {
        entry(letter).settle("READY", now, "");
        return true;
    }

    @Override
    public List<Stuck> stuck(int most) {
        return entries.entrySet().stream()
                .filter(entry -> List.of("SET_ASIDE", "FAILED").contains(entry.getValue().state))
                .map(entry -> new Stuck(
                        entry.getKey(),
                        entry.getValue().address,
                        issue,
                        entry.getValue().state,
                        entry.getValue().attempts,
                        entry.getValue().trouble))
                .toList();
    }

    private Entry entry(long letter) {
        return Objects.requireNonNull(entries.get(letter), "letter");
    }

    private static final class Entry {
        private final String address;
        private String state = "";
        private Instant due = Instant.EPOCH;
        private String trouble = "";
        private int attempts;

        private Entry(String address) {
            this.address = address;
        }

        private boolean isDue(Instant now) {
            return state.equals("READY") && !due.isAfter(now);
        }

        private void settle(String next, Instant at, String why) {
            state = next;
            due = at;
            trouble = why;
        }
    }
}
