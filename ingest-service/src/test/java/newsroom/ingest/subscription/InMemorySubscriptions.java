package newsroom.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemorySubscriptions implements SubscriptionShelf {

    private final Map<String, Subscription> rows = new LinkedHashMap<>();

    @Override
    public Optional<Subscription> byCallback(String callback) {
        return Optional.ofNullable(rows.get(callback));
    }

    @Override
    public Optional<Subscription> bySource(String source) {
        return rows.values().stream()
                .filter(each -> each.source().equals(source))
                .findFirst();
    }

    @Override
    public List<Subscription> take(Instant now, Duration lease, int most) {
        return rows.values().stream().filter(each -> !each.dueAt().isAfter(now)).toList();
    }

    @Override
    public void keep(Subscription subscription) {
        rows.put(subscription.callback(), subscription);
    }

    @Override
    public void drop(String callback) {
        rows.remove(callback);
    }
}
