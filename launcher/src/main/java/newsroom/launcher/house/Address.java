package newsroom.launcher.house;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import newsroom.launcher.plan.PortPlan;
import newsroom.wire.EventCodec;

/**
 * Where a running newsroom can be found, for commands that are given in another terminal.
 *
 * @param command what it was started with
 * @param launcher process id of the launcher, whose end is the end of all
 */
public record Address(String command, long launcher, PortPlan ports, List<Member> members) {

    static final String FILE = "address.json";

    private static final ObjectMapper JSON = EventCodec.mapper().enable(SerializationFeature.INDENT_OUTPUT);

    public Address {
        members = List.copyOf(members);
    }

    /** The newsroom that works in {@code data} now; nothing when it was killed and left only its address. */
    public static Optional<Address> in(Path data) {
        return left(data).filter(Address::running);
    }

    /** What stands in the folder, true or not. */
    static Optional<Address> left(Path data) {
        Path file = data.resolve(FILE);
        try {
            return Files.isReadable(file)
                    ? Optional.of(JSON.readValue(file.toFile(), Address.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(Path data) {
        Path file = data.resolve(FILE);
        Path part = data.resolve(FILE + ".part");
        try {
            JSON.writeValue(part.toFile(), this);
            // Readers see the whole file or none.
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("address file " + file, e);
        }
    }

    static void remove(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("address file in " + data, e);
        }
    }

    private boolean running() {
        return ProcessHandle.of(launcher).filter(Address::isLauncher).isPresent();
    }

    /** Process ids are given out again; another program must not be taken for the newsroom. */
    private static boolean isLauncher(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("newsroom.launcher"))
                .isPresent();
    }

    /**
     * One program of the newsroom.
     *
     * @param port where it listens
     */
    public record Member(String name, long pid, int port) {}
}
