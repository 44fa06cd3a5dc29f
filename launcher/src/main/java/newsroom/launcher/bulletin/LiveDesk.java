package newsroom.launcher.bulletin;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import newsroom.launcher.house.OpenHouse;
import newsroom.launcher.house.Task;
import newsroom.launcher.services.Desks;
import newsroom.launcher.services.Newsstand;
import org.jspecify.annotations.Nullable;

/** Stands by while the live sources are read, until somebody presses Ctrl-C. */
public final class LiveDesk implements Task {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** By then every source has been asked once and the machine has time for other things. */
    private static final Duration SETTLED = Duration.ofSeconds(60);

    private final Desks desks;
    private final Newsstand newsstand;
    private final SourceNews sources = new SourceNews();
    private final IssueNews issues = new IssueNews();

    private @Nullable Instant opened;

    public LiveDesk(Desks desks, Newsstand newsstand) {
        this.desks = desks;
        this.newsstand = newsstand;
    }

    @Override
    public OptionalInt look(OpenHouse house) {
        Instant since = opened;
        if (since == null) {
            opened = house.now();
            house.say("reading live sources; Ctrl-C closes the newsroom");
        } else if (since.plus(SETTLED).isBefore(house.now())) {
            house.train();
        }
        desks.intake().ifPresent(intake -> sources.lines(intake.sources()).forEach(house::say));
        for (Newsstand.Number issue : issues.fresh(newsstand.all())) {
            house.say("printed: " + issue.title() + " no. " + issue.number() + ", " + newsstand.address(issue));
        }
        return OptionalInt.empty();
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }
}
