package newsroom.scoring.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.contracts.cluster.ClusterId;
import newsroom.scoring.fingerprint.Quantity;
import org.jspecify.annotations.Nullable;

/** A cluster in memory: the stories filed under it, and the facts that they told. */
final class LiveCluster {

    private final ClusterId id;
    private final List<Known> members = new ArrayList<>();
    private final List<Known> reports = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private @Nullable Earlier earlier;

    LiveCluster(ClusterId id) {
        this.id = id;
    }

    /**
     * The event that this one goes on from.
     *
     * @param similarity of the two, 0 to 1
     * @param days between the two
     */
    record Earlier(ClusterId cluster, double similarity, double days) {}

    void add(Known member) {
        members.add(member);
        member.sketch().terms().forEach(term -> uses.merge(term, 1, Integer::sum));
        if (member.isReport()) {
            reports.add(member);
            words.addAll(member.sketch().terms());
            quantities.addAll(member.sketch().quantities());
        }
    }

    /** Takes over what another cluster holds; the order of all is that of the desk. */
    void absorb(LiveCluster other) {
        other.members.forEach(this::add);
        members.sort(IN_ORDER);
        reports.sort(IN_ORDER);
        earlier = earlier == null ? other.earlier : earlier;
    }

    void follows(Earlier event) {
        earlier = event;
    }

    @Nullable
    Earlier earlier() {
        return earlier;
    }

    ClusterId id() {
        return id;
    }

    /** All stories filed under the cluster, copies too, in the desk's order. */
    List<Known> members() {
        return members;
    }

    /** Stories that report the event in their own words, in the desk's order. */
    List<Known> reports() {
        return reports;
    }

    /** The newest reports, up to {@code most}. */
    List<Known> newest(int most) {
        return reports.subList(Math.max(0, reports.size() - most), reports.size());
    }

    Instant firstSeenAt() {
        return members.get(0).filed().at();
    }

    Instant lastSeenAt() {
        return members.get(members.size() - 1).filed().at();
    }

    /** How many of its stories use a word. */
    Map<String, Integer> uses() {
        return uses;
    }

    boolean hasTold(String word) {
        return words.contains(word);
    }

    boolean hasTold(Quantity quantity) {
        return quantities.stream().anyMatch(quantity::agrees);
    }

    /** One publisher for each owner and each show, in the order of their first report. */
    List<String> publishers() {
        Set<String> heard = new HashSet<>();
        Set<String> publishers = new LinkedHashSet<>();
        for (Known report : reports) {
            Filed filed = report.filed();
            boolean sameShow = filed.show() != null && !heard.add("show|" + filed.show());
            if (filed.isVoice()
                    && !sameShow
                    && heard.add("family|" + filed.source().family())) {
                publishers.add(filed.source().publisher());
            }
        }
        return List.copyOf(publishers);
    }

    private static final Comparator<Known> IN_ORDER =
            Comparator.comparingLong(known -> known.filed().sequence());
}
