package newsroom.faults;

import java.util.stream.Stream;
import newsroom.faults.site.Databases;
import newsroom.launcher.ledger.Ledger;
import newsroom.launcher.ledger.Readers;
import newsroom.plant.Plant;
import org.apache.kafka.common.KafkaException;

/** Whether everything that came in has gone all its way. */
final class Settling {

    /** Without a bound a slow machine takes stories in for an hour and works on them afterwards, out of all faults' way. */
    private static final long MOST_ON_THEIR_WAY = 1_000;

    private final String bootstrapServers;
    private final Databases databases;

    Settling(String bootstrapServers, Databases databases) {
        this.bootstrapServers = bootstrapServers;
        this.databases = databases;
    }

    /** False, too, while a broker or the database is away. */
    boolean settled() {
        try {
            return decided() && nothingUnsaid() && printed() && nothingToRead();
        } catch (IllegalStateException | KafkaException e) {
            return false;
        }
    }

    /** Whether so few stories are on their way to the printers that more may come; true while nobody can be asked. */
    boolean hasRoom() {
        try {
            long last = databases.figure("ingest", "select max(sequence) from story");
            return Stream.of("scoring", "summarize", "publish")
                    .mapToLong(service -> databases.figure(service, "select through from desk"))
                    .allMatch(through -> last - through < MOST_ON_THEIR_WAY);
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private boolean decided() {
        long last = databases.figure("ingest", "select max(sequence) from story");
        return databases.figure("scoring", "select through from desk") >= last
                && databases.figure("scoring", "select count(*) from waiting") == 0
                && databases.figure("summarize", "select through from desk") >= last;
    }

    private boolean nothingUnsaid() {
        return Plant.DATABASES.stream()
                .allMatch(service -> databases.figure(service, "select count(*) from outbox") == 0);
    }

    private boolean printed() {
        return databases.figure("publish", "select through from desk") >= new Ledger(bootstrapServers).lastBrief();
    }

    private boolean nothingToRead() {
        try (Readers readers = new Readers(bootstrapServers)) {
            return !readers.behind();
        }
    }
}
