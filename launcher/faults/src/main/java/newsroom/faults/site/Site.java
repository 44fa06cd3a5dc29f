package newsroom.faults.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.launcher.plan.Home;
import newsroom.launcher.process.Training;
import newsroom.launcher.services.Http;
import newsroom.plant.DeclaredTopics;
import newsroom.plant.Ports;

/**
 * A whole newsroom as separate processes: three brokers, PostgreSQL, ingest, scoring, summarize and two replicas of
 * publish. It is looked after as a cluster would: who ends is called back, who says that it is no longer alive is killed
 * and called back. All of it from one thread, which owns the processes.
 */
public final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Duration LEAVE = Duration.ofSeconds(15);
    private static final int LOOKS_APART = 25;
    private static final int SICK = 3;

    private final Doors doors;
    private final Path data;
    private final Programs programs;
    private final Http http = new Http();
    private final List<Member> brokers;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final DatabaseMember database;
    private final Map<String, Member> services = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, Integer> sick = new LinkedHashMap<>();
    private final List<String> calledBack = new ArrayList<>();

    private int looks;

    public Site(Home home, Path data, Doors doors, Path desk, String keyHash) {
        this.doors = doors;
        this.data = data;
        this.programs = new Programs(home, data, doors, desk, keyHash);
        this.brokers = IntStream.rangeClosed(1, Doors.BROKERS)
                .mapToObj(node -> new Member("kafka-" + node, log("kafka-" + node), programs.broker(node), Map.of()))
                .toList();
        Path postgres = data.resolve("postgres");
        this.database = new DatabaseMember(postgres, log("postgres"), programs.database(postgres));
        List.of("ingest", "scoring", "summarize").forEach(service -> add(service, 1));
        add("publish", 1);
        add("publish", 2);
    }

    public Doors doors() {
        return doors;
    }

    public List<Member> brokers() {
        return brokers;
    }

    public DatabaseMember database() {
        return database;
    }

    public List<Member> services() {
        return List.copyOf(services.values());
    }

    /** @param name such as {@code publish-2} */
    public Member service(String name) {
        Member member = services.get(name);
        if (member == null) {
            throw new IllegalArgumentException("no such service: " + name);
        }
        return member;
    }

    public int port(Member service) {
        return ports.getOrDefault(service.name(), 0);
    }

    /** A further replica, not started yet. */
    public Member add(String service, int replica) {
        String name = service + "-" + replica;
        Member member = new Member(name, log(name), programs.service(service), programs.environment(service, replica));
        services.put(name, member);
        ports.put(name, doors.service(service, replica));
        return member;
    }

    /** Ends a replica for good. */
    public void remove(Member service) {
        service.end(LEAVE);
        services.remove(service.name());
    }

    /** The way to {@code postgres}, or to a broker by its name. */
    public Link link(String place) {
        Link link = links.get(place);
        if (link == null) {
            throw new IllegalArgumentException("no way to " + place);
        }
        return link;
    }

    public Collection<Link> links() {
        return List.copyOf(links.values());
    }

    public void open() {
        for (int node = 1; node <= Doors.BROKERS; node++) {
            links.put("kafka-" + node, Link.open(doors.brokerLink(node), doors.broker(node)));
        }
        links.put("postgres", Link.open(doors.postgresLink(), doors.postgres()));
        brokers.forEach(Member::start);
        database.start();
        await("Kafka and PostgreSQL", this::plantIsUp);
        DeclaredTopics.on(doors.bootstrapServers(), Doors.BROKERS);
        services.values().forEach(Member::start);
        await("the services", this::allReady);
        Map<String, Long> running = new LinkedHashMap<>();
        services.forEach((name, member) -> running.putIfAbsent(name.substring(0, name.lastIndexOf('-')), member.pid()));
        Training training = programs.train(running);
        await("the class archives", training::over);
    }

    public boolean ready(Member service) {
        return http.ready(port(service));
    }

    /** Where this site keeps what it keeps. */
    public Path folder() {
        return data;
    }

    public boolean allReady() {
        return services.keySet().stream().allMatch(name -> http.ready(ports.getOrDefault(name, 0)));
    }

    /** Lets time pass, and looks after everybody meanwhile. */
    public void pass(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        do {
            tend();
            sleep();
        } while (System.nanoTime() < end);
    }

    /** @return whether it came within {@code patience} */
    public boolean pass(Duration patience, BooleanSupplier until) {
        long end = System.nanoTime() + patience.toNanos();
        while (!until.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pass(GLANCE);
        }
        return true;
    }

    public void await(String what, BooleanSupplier until) {
        if (!pass(PATIENCE, until)) {
            throw new IllegalStateException(what + " not there after " + PATIENCE.toSeconds() + " s; see " + data);
        }
    }

    /** Who was called back without our having killed it, and why. */
    public List<String> calledBack() {
        return List.copyOf(calledBack);
    }

    public boolean plantIsUp() {
        return IntStream.rangeClosed(1, Doors.BROKERS).allMatch(node -> Ports.taken(doors.broker(node)))
                && Ports.taken(doors.postgres())
                && Databases.there(doors.postgres());
    }

    private void tend() {
        everybody().filter(Member::missing).forEach(member -> callBack(member, "ended by itself"));
        if (looks++ % LOOKS_APART == 0) {
            everybody().forEach(Member::weigh);
            services().stream().filter(member -> !member.frozen()).forEach(this::look);
        }
    }

    /** Three answers of no, as a cluster would count them; one that does not answer yet may be starting. */
    private void look(Member service) {
        boolean down = http.text(port(service), "/q/health/live").isEmpty()
                && http.status(port(service), "/q/health/live").isPresent();
        int count = down ? sick.merge(service.name(), 1, Integer::sum) : 0;
        if (count == 0) {
            sick.remove(service.name());
        } else if (count >= SICK) {
            service.kill();
            sick.remove(service.name());
            callBack(service, "was not alive by its own word");
        }
    }

    private void callBack(Member member, String why) {
        calledBack.add(member.name() + " " + why);
        member.start();
    }

    private Stream<Member> everybody() {
        return Stream.concat(
                Stream.concat(brokers.stream(), Stream.of(database.host())), List.copyOf(services.values()).stream());
    }

    private static void sleep() {
        try {
            Thread.sleep(GLANCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        everybody().filter(Member::frozen).forEach(Member::thaw);
        services.values().forEach(Member::kill);
        brokers.forEach(Member::kill);
        database.end();
        links.values().forEach(Link::close);
    }
}
