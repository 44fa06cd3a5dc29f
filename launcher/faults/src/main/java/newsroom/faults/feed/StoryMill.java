package newsroom.faults.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Items made from a seed: first reports, further reports of the same events, copies, repeats and some that must be
 * refused. Time goes on by eight minutes an item, so that a thousand are five days and a half.
 */
public final class StoryMill {

    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration APART = Duration.ofMinutes(8);
    private static final int MEMORY = 20;
    private static final int OUTLETS = 24;

    private final Random random;
    private final String name;
    private final Deque<Event> recent = new ArrayDeque<>();
    private final Deque<Item> said = new ArrayDeque<>();
    private long count;

    /** @param name stands in every address, so that two mills never make the same item */
    public StoryMill(long seed, String name) {
        this.random = new Random(seed);
        this.name = name;
    }

    /** @param from where the clock of the items stands: how many items were made before, by all mills */
    public List<Item> next(int items, long from) {
        List<Item> made = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            made.add(one(FIRST.plus(APART.multipliedBy(from + i))));
        }
        return made;
    }

    private Item one(Instant at) {
        count++;
        int dice = said.size() < 5 ? 0 : random.nextInt(100);
        if (dice < 60) {
            return remember(event(at));
        }
        if (dice < 84) {
            return remember(report(at));
        }
        Item earlier = pick(new ArrayList<>(said));
        if (dice < 91) {
            return new Item(Item.Kind.COPY, url(), outlet(), outlet(), earlier.title(), earlier.text(), at);
        }
        if (dice < 96) {
            return new Item(
                    Item.Kind.REPEAT,
                    earlier.url(),
                    earlier.source(),
                    earlier.publisher(),
                    earlier.title(),
                    earlier.text(),
                    at);
        }
        return new Item(Item.Kind.REFUSED, "", outlet(), outlet(), "An item without an address", "Its text.", at);
    }

    private Item event(Instant at) {
        Event event = new Event(
                Words.name(random),
                Words.name(random),
                Words.name(random),
                Words.deed(random),
                10 + random.nextInt(990));
        recent.addLast(event);
        if (recent.size() > MEMORY) {
            recent.removeFirst();
        }
        String text = event.who + " " + event.deed + " in " + event.where + ". It will cost " + event.millions
                + " million crowns, said " + event.speaker + ", who speaks for " + event.who + ". "
                + Words.closing(random);
        return item(Item.Kind.EVENT, event, event.who + " " + event.deed + " in " + event.where, text, at);
    }

    private Item report(Instant at) {
        Event event = pick(new ArrayList<>(recent));
        String text = "In " + event.where + " the company " + event.who + " " + event.deed + ". " + event.speaker
                + " of " + event.who + " put the bill at " + event.millions + " million crowns. "
                + Words.closing(random);
        return item(
                Item.Kind.REPORT,
                event,
                event.where + ": " + event.who + " " + event.deed + ", says " + event.speaker,
                text,
                at);
    }

    private Item item(Item.Kind kind, Event event, String title, String text, Instant at) {
        String outlet = outlet();
        return new Item(kind, url(), outlet, outlet, title, text, at);
    }

    private Item remember(Item item) {
        said.addLast(item);
        if (said.size() > MEMORY) {
            said.removeFirst();
        }
        return item;
    }

    private String url() {
        return "https://" + name + ".example/" + count;
    }

    private String outlet() {
        return String.format(Locale.ROOT, "Outlet %02d", random.nextInt(OUTLETS));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private record Event(String who, String where, String speaker, String deed, int millions) {}
}
