package newsroom.faults.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import newsroom.faults.feed.Feeder;
import newsroom.faults.judge.OffsetWatch;
import newsroom.faults.site.Databases;
import newsroom.faults.site.Member;
import newsroom.faults.site.Site;

/** What a fault has to work with, for the length of one fault. */
public final class Scene {

    private final Site site;
    private final Random random;
    private final Feeder feeder;
    private final int before;
    private final int stories;
    private final OffsetWatch offsets;
    private final Consumer<String> diary;

    private long planted;
    private long struck = System.nanoTime();

    /** @param before how many items were answered before this fault began */
    public Scene(Site site, Random random, Feeder feeder, int stories, OffsetWatch offsets, Consumer<String> diary) {
        this.site = site;
        this.random = random;
        this.feeder = feeder;
        this.before = feeder.receipts().size();
        this.stories = stories;
        this.offsets = offsets;
        this.diary = diary;
    }

    public Site site() {
        return site;
    }

    public Random random() {
        return random;
    }

    public OffsetWatch offsets() {
        return offsets;
    }

    public Databases databases() {
        return new Databases(site.doors().postgres());
    }

    /** Writes down what was done just now; the time of the last fault is that of the last such line. */
    public void did(String what) {
        struck = System.nanoTime();
        diary.accept(what);
    }

    /** Since the last fault. */
    public Duration since() {
        return Duration.ofNanos(System.nanoTime() - struck);
    }

    /** That so many records were put where nobody can read them. */
    public void planted(long records) {
        planted += records;
    }

    public long planted() {
        return planted;
    }

    /** How many of this fault's stories ingest has answered. */
    public int answered() {
        return feeder.receipts().size() - before;
    }

    /** Waits for so many answers; a fault that keeps ingest from answering must not wait for more. */
    public void untilAnswered(int answers) {
        site.await(answers + " answers", () -> answered() >= Math.min(answers, stories));
    }

    /** Lets a share of the stories come in, 0 to 1. */
    public void untilAnswered(double share) {
        untilAnswered((int) Math.round(stories * share));
    }

    public int stories() {
        return stories;
    }

    public void pass(long seconds) {
        site.pass(Duration.ofSeconds(seconds));
    }

    /** A moment, from the seed. */
    public void passUpTo(int millis) {
        site.pass(Duration.ofMillis(random.nextInt(millis)));
    }

    public <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** kill -9, a moment away, and back. */
    public void killAndCallBack(Member member, int awayMillis) {
        member.kill();
        did("killed " + member.name() + " after " + answered() + " answers");
        passUpTo(awayMillis);
        member.start();
    }
}
