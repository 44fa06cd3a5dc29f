package newsroom.launcher.house;

import java.time.Duration;
import java.util.OptionalInt;

/** What a command does with a newsroom that is open. */
public interface Task {

    /**
     * Called again and again while the newsroom is open.
     *
     * @return the exit code, when there is nothing left to do and the newsroom may close
     */
    OptionalInt look(OpenHouse house);

    /** How long to wait between two looks. */
    Duration pause();
}
