package newsroom.launcher.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void people_read_at_the_http_port_and_the_others_follow() {
        PortPlan ports = new PortPlan(9000, 19092, 15432);

        assertThat(ports.of("publish")).isEqualTo(9000);
        assertThat(ports.of("ingest")).isEqualTo(9001);
        assertThat(ports.of("scoring")).isEqualTo(9002);
        assertThat(ports.of("summarize")).isEqualTo(9003);
        assertThat(ports.controller()).isEqualTo(19093);
    }

    @Test
    void every_port_is_claimed_with_the_option_that_moves_it() {
        PortPlan ports = new PortPlan(8080, 19092, 15432);

        assertThat(ports.claims())
                .extracting(PortPlan.Claim::port)
                .containsExactly(8080, 8081, 8082, 8083, 19092, 19093, 15432);
        assertThat(ports.claims().get(0).taken()).isEqualTo("port 8080 is taken by another program; use --http-port");
        assertThat(ports.claims().get(6).taken()).endsWith("use --postgres-port");
    }

    @Test
    void ports_that_need_the_same_number_are_refused() {
        assertThatThrownBy(() -> new PortPlan(8080, 8083, 15432))
                .isInstanceOf(Refused.class)
                .hasMessage("--http-port and --kafka-port both need port 8083");
    }

    @Test
    void a_port_that_no_machine_has_is_refused() {
        assertThatThrownBy(() -> new PortPlan(65_534, 19092, 15432))
                .isInstanceOf(Refused.class)
                .hasMessage("port 65536 does not exist; use another --http-port");
    }
}
