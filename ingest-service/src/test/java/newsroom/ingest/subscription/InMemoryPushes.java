package newsroom.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class InMemoryPushes implements PushShelf {

    private final List<Push> rows = new ArrayList<>();

    List<Push> rows() {
        return rows;
    }

    @Override
    public long waiting(String source) {
        return rows.stream().filter(push -> push.source().equals(source)).count();
    }

    @Override
    public void keep(Push push) {
        rows.add(push);
    }

    @Override
    public List<Push> take(Instant now, Duration lease, int most) {
        return List.copyOf(rows);
    }

    @Override
    public void drop(long id) {
        rows.removeIf(push -> push.id() == id);
    }
}
