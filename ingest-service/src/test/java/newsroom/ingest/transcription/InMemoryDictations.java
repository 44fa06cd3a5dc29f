package newsroom.ingest.transcription;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.story.Segment;
import newsroom.ingest.dictation.DictationShelf;

final class InMemoryDictations implements DictationShelf {

    private record Claim(String worker, Instant until, String code) {}

    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Segment>> heard = new HashMap<>();
    private Totals totals = new Totals(0, Duration.ZERO, Duration.ZERO);

    @Override
    public boolean claim(String audio, String worker, Instant now, Duration lease) {
        Claim claim = claims.get(audio);
        if (claim != null && !claim.worker().equals(worker) && claim.until().isAfter(now)) {
            return false;
        }
        claims.put(audio, new Claim(worker, now.plus(lease), ""));
        return true;
    }

    @Override
    public void release(String audio, String worker, String code, Instant now) {
        claims.put(audio, new Claim(worker, now, code));
    }

    String code() {
        return claims.values().iterator().next().code();
    }

    @Override
    public Optional<List<Segment>> heard(String fingerprint) {
        return Optional.ofNullable(heard.get(fingerprint));
    }

    @Override
    public void keep(String fingerprint, List<Segment> segments, Duration listened, Duration spent, Instant now) {
        heard.put(fingerprint, segments);
        totals = new Totals(
                totals.parts() + 1,
                totals.listened().plus(listened),
                totals.spent().plus(spent));
    }

    @Override
    public Totals totals() {
        return totals;
    }
}
