package newsroom.ingest.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.story.StoryId;

/** Follow-ups that end with the test. */
public final class InMemoryFollowUps implements FollowUpShelf {

    public final Map<StoryId, FollowUp> open = new LinkedHashMap<>();
    public final Map<StoryId, Instant> due = new LinkedHashMap<>();

    @Override
    public void open(FollowUp followUp, Instant firstLook) {
        if (open.putIfAbsent(followUp.story(), followUp) == null) {
            due.put(followUp.story(), firstLook);
        }
    }

    @Override
    public List<FollowUp> take(Instant now, Duration lease, int most) {
        List<FollowUp> taken = new ArrayList<>();
        for (FollowUp known : List.copyOf(open.values())) {
            if (taken.size() < most
                    && !java.util.Objects.requireNonNull(due.get(known.story())).isAfter(now)) {
                FollowUp out = new FollowUp(
                        known.story(),
                        known.source(),
                        known.page(),
                        known.readAt(),
                        known.said(),
                        known.seen(),
                        known.looks() + 1);
                open.put(known.story(), out);
                due.put(known.story(), now.plus(lease));
                taken.add(out);
            }
        }
        return taken;
    }

    @Override
    public boolean keep(FollowUp followUp, Instant nextLook) {
        FollowUp known = open.get(followUp.story());
        if (known == null || known.looks() != followUp.looks()) {
            return false;
        }
        open.put(followUp.story(), followUp);
        due.put(followUp.story(), nextLook);
        return true;
    }

    @Override
    public void close(StoryId story) {
        open.remove(story);
        due.remove(story);
    }
}
