package newsroom.benchmarks.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.fingerprint.Fingerprint;

/**
 * Stories in the order of their arrival, and for some of them which event they report.
 *
 * @param name as tables call it
 * @param stories with what was computed of each, once for all methods
 * @param tuning events of stories that lines may be drawn by
 */
record Sample(String name, List<Item> stories, Map<StoryId, String> tuning) {

    /** A story with its fingerprint. */
    record Item(Story story, Fingerprint fingerprint) {
        StoryId id() {
            return story.id();
        }

        Instant at() {
            return story.fetchedAt();
        }
    }

    Sample ordered(List<Item> otherwise) {
        return new Sample(name, otherwise, tuning);
    }

    /** The stories of each hour in another order. */
    Sample shuffledWithinHours(long seed) {
        Map<Long, List<Item>> hours = new LinkedHashMap<>();
        stories.forEach(item -> hours.computeIfAbsent(item.at().getEpochSecond() / 3600, hour -> new ArrayList<>())
                .add(item));
        List<Item> all = new ArrayList<>();
        hours.forEach((hour, items) -> {
            List<Instant> times = items.stream().map(Item::at).sorted().toList();
            Collections.shuffle(items, new Random(seed * 1_000_003 + hour));
            for (int i = 0; i < items.size(); i++) {
                all.add(new Item(
                        Stories.at(items.get(i).story(), times.get(i)),
                        items.get(i).fingerprint()));
            }
        });
        return ordered(all);
    }

    /** All stories in another order; for sets without times. */
    Sample shuffled(long seed) {
        List<Item> items = new ArrayList<>(stories);
        List<Instant> times =
                items.stream().map(Item::at).sorted(Comparator.naturalOrder()).toList();
        Collections.shuffle(items, new Random(seed));
        List<Item> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            all.add(new Item(
                    Stories.at(items.get(i).story(), times.get(i)), items.get(i).fingerprint()));
        }
        return ordered(all);
    }
}
