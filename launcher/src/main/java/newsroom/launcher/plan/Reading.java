package newsroom.launcher.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the newsroom is given to read.
 *
 * @param captures files of recorded stories, in the order given
 * @param speed how many times faster than they happened; 0 for as fast as it can
 * @param feeds whether the live sources of the desk are asked
 */
public record Reading(List<Path> captures, int speed, boolean feeds) {

    public Reading {
        captures = captures.stream()
                .map(capture -> capture.toAbsolutePath().normalize())
                .toList();
        if (speed < 0) {
            throw new Refused("--speed must be 0 or more");
        }
        for (Path capture : captures) {
            if (capture.toString().contains(",")) {
                throw new Refused(capture + " has a comma in its path; a list of captures cannot say that");
            }
        }
    }

    public static Reading live() {
        return new Reading(List.of(), 0, true);
    }

    public static Reading of(List<Path> captures, int speed) {
        return new Reading(captures, speed, false);
    }

    /** As ingest wants to be told; empty when there is none. */
    public String captureList() {
        return captures.stream().map(Path::toString).collect(Collectors.joining(","));
    }

    /** Recorded stories bring their own time with them; deadlines follow it. */
    public String clock() {
        return feeds ? "wall" : "stories";
    }
}
