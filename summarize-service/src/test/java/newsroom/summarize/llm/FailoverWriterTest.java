package newsroom.summarize.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.summarize.llm.Engine.Kind;
import newsroom.summarize.llm.StubModel.Behaviour;
import newsroom.summarize.rewrite.Assignment;
import newsroom.summarize.rewrite.Ledgers.Counting;
import newsroom.summarize.rewrite.Ledgers.Pocket;
import newsroom.summarize.rewrite.Writer.Declined;
import newsroom.summarize.rewrite.Writer.Reason;
import newsroom.summarize.rewrite.Writer.Reply;
import newsroom.summarize.rewrite.Writer.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailoverWriterTest {

    private static final Assignment ASSIGNMENT = new Assignment(
            List.of(),
            "Shorten.",
            "[s1] (Gazette) The ferry sails again at dawn.",
            "nonce",
            "canary",
            false,
            true,
            "hash");
    private static final String GOOD =
            StubModel.draft(List.<String[]>of(new String[] {"s1", "The ferry sails again"}), List.of(), List.of());

    private final StubModel stub = new StubModel();
    private final StubModel spare = new StubModel();
    private Duration patience = Duration.ofSeconds(20);
    private final Counting counts = new Counting();
    private final Pocket purse = new Pocket(1_000_000, 1_000_000);

    @AfterEach
    void close() {
        stub.close();
        spare.close();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_draft_comes_back_from_every_kind_of_endpoint(Kind kind) {
        stub.behave(Behaviour.writes(prompt -> GOOD));

        Reply reply = writer(engine(kind, stub)).write(ASSIGNMENT);

        assertThat(reply).isInstanceOf(Written.class);
        assertThat(((Written) reply).engine()).isEqualTo(kind.name().toLowerCase(java.util.Locale.ROOT) + "/stub");
        assertThat(((Written) reply).draft().headline().get(0).text()).isEqualTo("The ferry sails again");
        assertThat(counts.tokens).isEqualTo(790);
        assertThat(stub.bodies().get(0))
                .contains("headline", "sources")
                .doesNotContain("tool_choice")
                .doesNotContain("secret-key");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_model_is_bound_to_the_schema_where_it_can_be(Kind kind) {
        stub.behave(Behaviour.writes(prompt -> GOOD));

        writer(engine(kind, stub)).write(ASSIGNMENT);

        assertThat(stub.bodies().get(0)).contains("\"required\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I am sorry, I cannot do that.",
                "{\"headline\": \"no list\"}",
                "{\"headline\":[],\"summary\":[],\"why\":[],\"bullets\":[],\"link\":\"x\"}",
                "{\"headline\":[{\"text\":\"a\",\"sources\":\"s1\"}],\"summary\":[],\"why\":[],\"bullets\":[]}",
                "{\"headline\":[],\"headline\":[],\"summary\":[],\"why\":[],\"bullets\":[]}",
                "[[[[[[[[",
                "null"
            })
    void garbage_is_no_draft_and_is_not_asked_for_again(String garbage) {
        stub.behave(Behaviour.writes(prompt -> garbage));

        assertThat(writer(engine(Kind.OPENAI, stub)).write(ASSIGNMENT)).isEqualTo(new Declined(Reason.UNREADABLE));
        assertThat(stub.calls()).isEqualTo(1);
        assertThat(counts.outcomes).containsOnlyKeys("unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"soon\"",
                "{\"part\":\"asks\"}",
                "[{\"part\":\"sings\",\"lines\":[{\"text\":\"a\",\"sources\":[]}]}]",
                "[{\"part\":\"asks\",\"lines\":[]}]",
                "[{\"part\":\"asks\",\"lines\":[{\"text\":\"a\",\"sources\":[],\"voice\":\"b\"}]}]",
                "[1,2,3,4,5,6,7]"
            })
    void an_exchange_of_another_shape_costs_the_exchange_and_not_the_brief(String garbage) {
        stub.behave(Behaviour.writes(prompt -> GOOD.replaceFirst("}$", ",\"exchange\":" + garbage + "}")));

        Reply reply = writer(engine(Kind.OPENAI, stub)).write(ASSIGNMENT);

        assertThat(((Written) reply).draft().headline()).hasSize(1);
        assertThat(((Written) reply).draft().exchange()).isEmpty();
    }

    @Test
    void an_exchange_is_read_and_its_shape_is_asked_for() {
        stub.behave(Behaviour.writes(prompt -> GOOD.replaceFirst(
                "}$",
                ",\"exchange\":[{\"part\":\"explains\",\"lines\":[{\"text\":\"It sails.\",\"sources\":[\"s1\"]}]}]}")));

        Reply reply = writer(engine(Kind.OPENAI, stub)).write(ASSIGNMENT);

        assertThat(((Written) reply).draft().exchange()).hasSize(1);
        assertThat(stub.bodies().get(0)).contains("explains", "exchange");
    }

    @Test
    void deep_nesting_is_refused() {
        stub.behave(Behaviour.writes(prompt -> "{\"headline\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));

        assertThat(writer(engine(Kind.OPENAI, stub)).write(ASSIGNMENT)).isEqualTo(new Declined(Reason.UNREADABLE));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ten_megabytes_are_cut_off(Kind kind) {
        stub.behave(Behaviour.writes(prompt -> "x".repeat(10_000_000)));

        assertThat(writer(engine(kind, stub)).write(ASSIGNMENT)).isEqualTo(new Declined(Reason.UNREADABLE));
        assertThat(counts.outcomes).containsOnlyKeys("reply_too_long");
    }

    @Test
    void a_model_that_hangs_or_drips_costs_one_timeout_an_attempt() {
        patience = Duration.ofMillis(500);
        for (Behaviour behaviour : List.of(Behaviour.hangs(), Behaviour.drips())) {
            stub.behave(behaviour);
            Instant start = Instant.now();

            assertThat(writer(engine(Kind.OPENAI, stub)).write(ASSIGNMENT)).isEqualTo(new Declined(Reason.UNAVAILABLE));

            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(counts.outcomes).containsExactlyEntriesOf(Map.of("timeout", 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 502, 503, 529})
    void what_passes_by_itself_is_tried_again(int status) {
        List<Integer> seen = new ArrayList<>();
        stub.behave((model, exchange, prompt) -> {
            seen.add(status);
            (seen.size() == 1 ? Behaviour.fails(status, Map.of("Retry-After", "0")) : Behaviour.writes(p -> GOOD))
                    .answer(model, exchange, prompt);
        });

        assertThat(writer(engine(Kind.ANTHROPIC, stub)).write(ASSIGNMENT)).isInstanceOf(Written.class);
        assertThat(stub.calls()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void what_does_not_is_not(int status) {
        stub.behave(Behaviour.fails(status, Map.of()));

        assertThat(writer(engine(Kind.OPENAI, stub)).write(ASSIGNMENT)).isEqualTo(new Declined(Reason.UNAVAILABLE));
        assertThat(stub.calls()).isEqualTo(1);
    }

    @Test
    void a_server_that_wants_more_patience_than_we_have_is_left() {
        stub.behave(Behaviour.fails(429, Map.of("Retry-After", "3600")));

        assertThat(writer(engine(Kind.OPENAI, stub)).write(ASSIGNMENT)).isEqualTo(new Declined(Reason.UNAVAILABLE));
        assertThat(stub.calls()).isEqualTo(1);
    }

    @Test
    void the_next_engine_writes_when_the_first_cannot() {
        stub.behave(Behaviour.fails(500, Map.of()));
        spare.behave(Behaviour.writes(prompt -> GOOD));

        Reply reply =
                writer(engine(Kind.OPENAI, stub), engine(Kind.OLLAMA, spare)).write(ASSIGNMENT);

        assertThat(((Written) reply).engine()).isEqualTo("ollama/stub");
    }

    @Test
    void an_engine_that_keeps_failing_is_left_alone_and_tried_again_after_its_rest() {
        Instant[] now = {Instant.parse("2026-03-12T08:00:00Z")};
        stub.behave(Behaviour.fails(500, Map.of("Retry-After", "0")));
        FailoverWriter writer = writer(() -> now[0], purse, engine(Kind.OPENAI, stub));
        for (int i = 0; i < 4; i++) {
            writer.write(ASSIGNMENT);
        }
        int tried = stub.calls();

        stub.behave(Behaviour.writes(prompt -> GOOD));
        writer.write(ASSIGNMENT);
        now[0] = now[0].plusSeconds(121);

        assertThat(tried).isEqualTo(3);
        assertThat(writer.write(ASSIGNMENT)).isInstanceOf(Written.class);
        assertThat(stub.calls()).isEqualTo(4);
    }

    @Test
    void nobody_is_asked_when_the_day_is_spent_and_what_was_not_used_is_given_back() {
        stub.behave(Behaviour.writes(prompt -> GOOD));
        Pocket small = new Pocket(1_700, 1_000_000);
        FailoverWriter writer = writer(Clock.systemUTC(), small, engine(Kind.OPENAI, stub));

        assertThat(writer.write(ASSIGNMENT)).isInstanceOf(Written.class);
        assertThat(small.tokens).isEqualTo(1_700 - 790);
        assertThat(small.micros).isEqualTo(1_000_000 - (700 * 3 + 90 * 15));
        assertThat(writer.write(ASSIGNMENT)).isEqualTo(new Declined(Reason.BUDGET));
        assertThat(stub.calls()).isEqualTo(1);
    }

    @Test
    void nobody_to_ask_is_said_so() {
        assertThat(writer().write(ASSIGNMENT)).isEqualTo(new Declined(Reason.NOBODY));
    }

    @Test
    void a_wrong_setting_is_a_clear_refusal_and_a_key_is_never_shown() {
        assertThatThrownBy(() -> new Engine(
                        Kind.ANTHROPIC,
                        URI.create("https://a.example/v1"),
                        "m",
                        null,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        true,
                        null))
                .hasMessageContaining("LLM_CONFIG");
        assertThatThrownBy(() -> new Engine(
                        Kind.OPENAI,
                        URI.create("file:///etc/passwd"),
                        "m",
                        null,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        true,
                        null))
                .hasMessageContaining("LLM_CONFIG");
        assertThat(engine(Kind.OPENAI, stub).toString()).doesNotContain("secret-key");
    }

    private FailoverWriter writer(Engine... engines) {
        return writer(Clock.systemUTC(), purse, engines);
    }

    private FailoverWriter writer(InstantSource clock, Pocket pocket, Engine... engines) {
        CallLimits limits = new CallLimits(patience, 65_536, 900, 2, Duration.ofMillis(1), 3, Duration.ofSeconds(120));
        return new FailoverWriter(List.of(engines), limits, pocket, counts, clock);
    }

    private static Engine engine(Kind kind, StubModel model) {
        return new Engine(
                kind, model.url(kind), "stub", "secret-key", new BigDecimal("3"), new BigDecimal("15"), true, null);
    }
}
