package newsroom.launcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import newsroom.launcher.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressTest {

    @TempDir
    private Path data;

    @Test
    void an_address_is_read_as_it_was_written() {
        Address address = address(ProcessHandle.current().pid());

        address.write(data);

        assertThat(Address.left(data)).contains(address);
    }

    @Test
    void a_newsroom_that_was_killed_is_not_taken_for_running() {
        address(Long.MAX_VALUE).write(data);

        assertThat(Address.in(data)).isEmpty();
    }

    @Test
    void a_folder_without_an_address_has_no_newsroom() {
        address(1).write(data);

        Address.remove(data);

        assertThat(Address.left(data)).isEmpty();
    }

    private static Address address(long launcher) {
        return new Address("up", launcher, Plans.PORTS, List.of(new Address.Member("kafka", 17, 19092)));
    }
}
