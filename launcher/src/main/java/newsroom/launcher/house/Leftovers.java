package newsroom.launcher.house;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsroom.launcher.process.JavaProgram;

/**
 * Ends programs that a killed launcher left behind in this folder, because they hold the ports and the data. Only to be
 * asked under the folder's lock: whoever holds it knows that they belong to nobody.
 */
final class Leftovers {

    private static final long PATIENCE_SECONDS = 10;

    private Leftovers() {}

    static void end(Path data) {
        // The services first: a database waits for those that are connected to it.
        Stream<Long> members = Address.left(data).stream()
                .flatMap(address -> address.members().stream().map(Address.Member::pid));
        end(members.toList(), JavaProgram::runs);
        end(Postmaster.pid(data).stream().boxed().toList(), line -> line.contains(data.toString()));
        Address.remove(data);
    }

    /** Process ids are given out again; a stranger is left alone. */
    private static void end(List<Long> pids, Predicate<String> ours) {
        List<ProcessHandle> left = pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .filter(process -> process.info().commandLine().filter(ours).isPresent())
                .toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(Leftovers::await);
    }

    private static void await(ProcessHandle process) {
        if (!gone(process)) {
            process.destroyForcibly();
            gone(process);
        }
    }

    private static boolean gone(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("process " + process.pid(), e);
        }
    }
}
