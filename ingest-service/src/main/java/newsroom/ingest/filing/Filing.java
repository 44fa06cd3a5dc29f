package newsroom.ingest.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import newsroom.contracts.story.Story;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.Refusal;
import newsroom.ingest.legwork.Leads;
import org.jspecify.annotations.Nullable;

/**
 * Files what a source brought: entries that are known under any of their names are counted and left; news becomes stories
 * at once, or leads where something has to be fetched first. Every entry is counted exactly once, under
 * {@link Intake#INGESTED}, a {@link Refusal}, or as a lead that is counted when it is filed.
 */
public final class Filing {

    private static final int FEW = 3;

    private final Intake intake;
    private final Leads leads;
    private final FollowUps followUps;
    private final AliasShelf aliases;

    public Filing(Intake intake, Leads leads, FollowUps followUps, AliasShelf aliases) {
        this.intake = intake;
        this.leads = leads;
        this.followUps = followUps;
        this.aliases = aliases;
    }

    /**
     * Files a document; needs a transaction.
     *
     * @param lastReadAt when the source was last read; absent on the first visit
     */
    public Filed file(
            String source, List<Arrival> arrivals, GuidPolicy policy, @Nullable Instant lastReadAt, Instant now) {
        List<Aliases> names = arrivals.stream().map(Aliases::of).toList();
        GuidPolicy guids = isAmbiguous(names) ? GuidPolicy.PAGE : policy;
        Set<UUID> known = aliases.known(
                source, names.stream().flatMap(name -> name.all().stream()).toList());
        boolean renamed = lastReadAt != null && guids == GuidPolicy.GUID && isRenamed(names, known);
        List<Reading> readings = Recency.judge(readings(arrivals, names, guids, known, renamed), lastReadAt, now);
        int news = hand(source, arrivals, readings, now);
        aliases.remember(source, fresh(names, readings, known), now);
        aliases.seen(source, known, now);
        return new Filed(arrivals.size(), news, guids);
    }

    private List<Reading> readings(
            List<Arrival> arrivals, List<Aliases> names, GuidPolicy guids, Set<UUID> known, boolean renamed) {
        Set<UUID> seen = new HashSet<>(known);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            List<UUID> own = names.get(i).names(guids);
            boolean isKnown = own.stream().anyMatch(seen::contains);
            seen.addAll(own);
            readings.add(
                    isKnown
                            ? new Reading.Refused(Refusal.ALREADY_INGESTED)
                            : renamed
                                    ? new Reading.Refused(Refusal.GUID_RESET)
                                    : intake.read(arrivals.get(i).item()));
        }
        return readings;
    }

    /** Direct news goes to the intake in the order of the document; thin news to the leads. */
    private int hand(String source, List<Arrival> arrivals, List<Reading> readings, Instant now) {
        List<Reading> direct = new ArrayList<>();
        int opened = 0;
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof Reading.Accepted accepted
                    && !arrivals.get(i).errands().isEmpty()) {
                Optional<Refusal> refused = leads.open(
                        accepted.story(),
                        arrivals.get(i).item(),
                        arrivals.get(i).errands(),
                        now);
                refused.ifPresent(reason -> direct.add(new Reading.Refused(reason)));
                opened += refused.isEmpty() ? 1 : 0;
            } else {
                direct.add(readings.get(i));
            }
        }
        List<Story> taken = intake.take(source, direct);
        taken.forEach(followUps::open);
        return opened + taken.size();
    }

    /** What could not be read at all is not remembered: should its source mend it, it is news. */
    private static Set<UUID> fresh(List<Aliases> names, List<Reading> readings, Set<UUID> known) {
        Set<UUID> fresh = new HashSet<>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof Reading.Accepted
                    || (readings.get(i) instanceof Reading.Refused refused && isSettled(refused.reason()))) {
                fresh.addAll(names.get(i).all());
            }
        }
        fresh.removeAll(known);
        return fresh;
    }

    private static boolean isSettled(Refusal reason) {
        return switch (reason) {
            case ALREADY_INGESTED, TOO_OLD, TOO_MANY, GUID_RESET -> true;
            case MALFORMED, NO_TITLE, NO_URL, URL_FORBIDDEN -> false;
        };
    }

    /** One guid for two pages in one document: such guids name nothing. */
    private static boolean isAmbiguous(List<Aliases> names) {
        Map<UUID, UUID> pages = new HashMap<>();
        for (Aliases name : names) {
            if (name.guid().isPresent() && name.page().isPresent()) {
                UUID page = name.page().get();
                if (!page.equals(pages.merge(name.guid().get(), page, (first, second) -> first))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** More than half of the guids are new although their pages, or their titles and times, are not. */
    private static boolean isRenamed(List<Aliases> names, Set<UUID> known) {
        List<Aliases> guided =
                names.stream().filter(name -> name.guid().isPresent()).toList();
        long renamed = guided.stream()
                .filter(name -> !known.contains(name.guid().get())
                        && (name.page().filter(known::contains).isPresent()
                                || name.words().filter(known::contains).isPresent()))
                .count();
        return guided.size() >= FEW && 2 * renamed > guided.size();
    }
}
