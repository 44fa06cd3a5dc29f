package newsroom.faults.site;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import newsroom.plant.Database;
import newsroom.plant.Plant;

/** A PostgreSQL of its own, so that it can die without the fault tests: {@code DIRECTORY PORT}. */
final class DatabaseHost {

    /** Printed when it takes connections. */
    static final String READY = "DATABASE READY";

    private DatabaseHost() {}

    public static void main(String[] args) throws InterruptedException {
        Database database = Database.start(Path.of(args[0]), Integer.parseInt(args[1]), true);
        Plant.DATABASES.forEach(database::ensure);
        System.out.println(READY);
        System.out.flush();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-shutdown"));
        new CountDownLatch(1).await();
    }
}
