package newsroom.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void memory_is_told_in_megabytes() {
        List<String> status = List.of("VmHWM:\t  300000 kB", "VmRSS:\t  237568 kB", "Threads:\t81");

        assertThat(ResidentMemory.megabytes(status)).hasValue(232);
    }

    @Test
    void a_process_that_is_gone_holds_none() {
        assertThat(ResidentMemory.megabytes(List.of("Name:\tjava"))).isEmpty();
        assertThat(ResidentMemory.ofProcess(Long.MAX_VALUE)).isEmpty();
    }
}
