package newsroom.faults.fault;

import java.util.ArrayList;
import java.util.List;
import newsroom.faults.site.Tripwire.Place;

/**
 * A moment between two effects of a service, and the method that it is about to enter then. If the method is renamed, the
 * moment is not reached, and the run says so.
 *
 * @param id as docs/reliability.md numbers them
 * @param rare whether a process comes by once in a while only, so that its first time must do
 */
record CrashPoint(String id, String service, Place place, boolean rare) {

    private static final Place MOVED_ON = new Place("newsroom.wire.DeskPosition", "moveTo");
    private static final Place READ_BACK = new Place("newsroom.wire.OutboxEntry", "dispatch");
    private static final Place DECIDED = new Place("newsroom.wire.Hop", "decide");

    private static final String LEAVING = "C14";
    private static final String LISTENERS =
            "io.smallrye.reactive.messaging.kafka.impl.RebalanceListeners$WrappedConsumerRebalanceListener";

    static List<CrashPoint> all() {
        List<CrashPoint> all = new ArrayList<>(List.of(
                at("C1", "ingest", new Place("newsroom.wire.DeskPosition", "hold")),
                at("C2", "ingest", new Place("newsroom.ingest.messaging.IngestedStories", "announce")),
                at("C3", "ingest", READ_BACK)));
        for (String service : List.of("scoring", "summarize", "publish")) {
            all.add(at("C2", service, MOVED_ON));
            all.add(new CrashPoint(
                    "C3", service, new Place("newsroom.wire.Outbox", "deliver", MOVED_ON), service.equals("publish")));
            all.add(at("C5", service, new Place("newsroom.wire.HopMeters", "passed", DECIDED)));
        }
        for (String service : List.of("ingest", "scoring", "summarize", "publish")) {
            all.add(at("C4", service, new Place("newsroom.wire.Traces", "said", READ_BACK)));
            all.add(new CrashPoint(LEAVING, service, new Place("newsroom.wire.Outbox", "close"), true));
        }
        all.add(new CrashPoint("C6", "publish", new Place(LISTENERS, "onPartitionsRevoked"), true));
        all.add(at("C8", "publish", new Place("newsroom.publish.issue.PublishingDesk", "isFull")));
        all.add(new CrashPoint(
                "C9", "publish", new Place("newsroom.publish.messaging.PublishedIssues", "announce"), true));
        Place deadLetter = new Place("newsroom.wire.DeadLetter", "of");
        all.add(at("C13", "publish", new Place("newsroom.wire.HopMeters", "passed", deadLetter)));
        return all;
    }

    /** Whether it comes only to one that was asked to end. */
    boolean isLeaving() {
        return id.equals(LEAVING);
    }

    private static CrashPoint at(String id, String service, Place place) {
        return new CrashPoint(id, service, place, false);
    }
}
