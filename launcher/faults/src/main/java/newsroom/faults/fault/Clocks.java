package newsroom.faults.fault;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.faults.site.Member;
import newsroom.faults.site.WallClock;

/** F11: the clocks of the services are set while stories are in work; brokers and database keep the right time. */
public final class Clocks implements Fault {

    private static final long STAYS_SECONDS = 15;
    private static final Duration SHORTLY_BEFORE = Duration.ofSeconds(8);

    /** About as long as all of it takes: whenever a clock is set, stories are in work. */
    private static final double LASTS_SECONDS = 290;

    private final int stories;

    public Clocks(int stories) {
        this.stories = stories;
    }

    @Override
    public String id() {
        return "F11";
    }

    @Override
    public String name() {
        return "clocks that are set";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public double perSecond(double most) {
        return Math.min(most, stories / LASTS_SECONDS);
    }

    @Override
    public String strike(Scene scene) {
        Map<Member, WallClock> clocks = new LinkedHashMap<>();
        for (Member member : scene.site().services()) {
            WallClock clock = WallClock.of(member.name(), scene.site().folder());
            clocks.put(member, clock);
            member.kill();
            member.start(clock.environment());
        }
        scene.site().await("the services", scene.site()::allReady);
        Map<String, Duration> steps = steps();
        for (Map.Entry<String, Duration> step : steps.entrySet()) {
            set(scene, clocks.values(), "all by " + step.getKey(), step.getValue());
        }
        for (Map.Entry<Member, WallClock> one : clocks.entrySet()) {
            set(scene, List.of(one.getValue()), one.getKey().name() + " by +1 h", Duration.ofHours(1));
            set(scene, List.of(one.getValue()), one.getKey().name() + " by -1 h", Duration.ofHours(-1));
        }
        scene.site().services().forEach(member -> {
            member.kill();
            member.start();
        });
        scene.did("all clocks are right");
        return "all services by " + steps.keySet() + " and back, each alone by an hour either way, " + STAYS_SECONDS
                + " s each";
    }

    /** The last two: seconds before an hour that does not exist in Berlin, and before a leap day. */
    private static Map<String, Duration> steps() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate summer = LocalDate.of(today.getYear() + 1, 4, 1).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        LocalDate leap = LocalDate.of((today.getYear() / 4 + 1) * 4, 2, 29);
        Map<String, Duration> steps = new LinkedHashMap<>();
        steps.put("+10 min", Duration.ofMinutes(10));
        steps.put("-1 h", Duration.ofHours(-1));
        steps.put("+1 d", Duration.ofDays(1));
        steps.put("-1 d", Duration.ofDays(-1));
        steps.put("to summer time", until(summer, LocalTime.of(1, 0)));
        steps.put("to a leap day", until(leap, LocalTime.MIDNIGHT));
        return steps;
    }

    private static Duration until(LocalDate day, LocalTime time) {
        return Duration.between(Instant.now(), day.atTime(time).toInstant(ZoneOffset.UTC))
                .minus(SHORTLY_BEFORE);
    }

    private static void set(Scene scene, Collection<WallClock> clocks, String what, Duration step) {
        clocks.forEach(clock -> clock.set(step));
        scene.did("set " + what);
        scene.pass(STAYS_SECONDS);
        clocks.forEach(clock -> clock.set(Duration.ZERO));
        scene.did("set right again");
        scene.pass(3);
    }
}
