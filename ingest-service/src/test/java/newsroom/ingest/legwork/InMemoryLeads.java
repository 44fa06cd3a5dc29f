package newsroom.ingest.legwork;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.story.StoryId;

/** Leads that outlive whoever works on them, and end with the test. */
public final class InMemoryLeads implements LeadShelf {

    /** An errand as the shelf has it. */
    public static final class Slip {
        final Errand errand;
        Instant dueAt;
        int attempts;
        boolean ended;
        public String code = "";

        Slip(Errand errand, Instant dueAt) {
            this.errand = errand;
            this.dueAt = dueAt;
        }
    }

    public final Map<StoryId, Lead> leads = new LinkedHashMap<>();
    public final Map<StoryId, List<Slip>> slips = new LinkedHashMap<>();

    @Override
    public boolean open(Lead lead, List<Errand> errands, Instant now) {
        if (leads.putIfAbsent(lead.id(), lead) != null) {
            return false;
        }
        slips.put(
                lead.id(), errands.stream().map(errand -> new Slip(errand, now)).toList());
        return true;
    }

    @Override
    public List<Assignment> take(Instant now, Duration lease, int most) {
        List<Assignment> taken = new ArrayList<>();
        leads.values()
                .forEach(lead -> java.util.Objects.requireNonNull(slips.get(lead.id())).stream()
                        .filter(slip -> !slip.ended && !slip.dueAt.isAfter(now) && taken.size() < most)
                        .forEach(slip -> {
                            slip.dueAt = now.plus(lease);
                            slip.attempts++;
                            taken.add(new Assignment(
                                    lead.id(), lead.source(), slip.errand, slip.attempts, lead.deadline()));
                        }));
        return taken;
    }

    @Override
    public Optional<Lead> hold(StoryId id) {
        return Optional.ofNullable(leads.get(id));
    }

    @Override
    public void keep(Lead lead) {
        leads.put(lead.id(), lead);
    }

    @Override
    public boolean end(Assignment errand, String code) {
        Optional<Slip> slip = ours(errand);
        slip.ifPresent(found -> {
            found.ended = true;
            found.code = code;
        });
        return slip.isPresent();
    }

    @Override
    public void putOff(Assignment errand, String code, Instant until) {
        ours(errand).ifPresent(slip -> {
            slip.dueAt = until;
            slip.code = code;
        });
    }

    private Optional<Slip> ours(Assignment errand) {
        return slips.getOrDefault(errand.lead(), List.of()).stream()
                .filter(slip -> slip.errand.kind() == errand.errand().kind()
                        && slip.attempts == errand.attempts()
                        && !slip.ended)
                .findFirst();
    }

    @Override
    public List<Lead> ripe(Instant now, int most) {
        return leads.values().stream()
                .filter(lead -> !lead.deadline().isAfter(now)
                        || java.util.Objects.requireNonNull(slips.get(lead.id())).stream()
                                .allMatch(slip -> slip.ended))
                .limit(most)
                .toList();
    }

    @Override
    public void close(StoryId id) {
        leads.remove(id);
    }

    @Override
    public long open() {
        return leads.size();
    }
}
