package newsroom.ingest.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailroomTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    private static final String CALLBACK = "c".repeat(32);
    private static final String SECRET = "s".repeat(64);
    private static final byte[] BODY = "<rss>\r\nÜber \u0000</rss>".getBytes(UTF_8);

    private final InMemorySubscriptions shelf = new InMemorySubscriptions();
    private final InMemoryPushes pushes = new InMemoryPushes();
    private final Mailroom mailroom = new Mailroom(shelf, pushes, false);

    @BeforeEach
    void subscribe() {
        shelf.keep(new Subscription(
                CALLBACK,
                "Gazette",
                URI.create("https://merrowgazette.example/feed"),
                URI.create("https://hub.example/"),
                SECRET,
                null,
                NOON,
                NOON.plusSeconds(3600),
                0,
                NOON,
                null));
    }

    @ParameterizedTest
    @CsvSource({"sha256,HmacSHA256", "sha384,HmacSHA384", "sha512,HmacSHA512", "SHA256,HmacSHA256"})
    void what_is_signed_with_our_secret_is_kept_byte_for_byte(String method, String algorithm) {
        String signature = method + "=" + hmac(algorithm, SECRET, BODY);

        assertThat(mailroom.receive(CALLBACK, signature, BODY, "application/rss+xml", NOON))
                .isEqualTo(Receipt.KEPT);
        assertThat(pushes.rows()).singleElement().satisfies(push -> {
            assertThat(push.body()).isEqualTo(BODY);
            assertThat(push.source()).isEqualTo("Gazette");
            assertThat(push.type()).isEqualTo("application/rss+xml");
        });
    }

    @Test
    void a_body_that_changed_by_one_byte_is_not_what_was_signed() {
        byte[] other = BODY.clone();
        other[5] ^= 1;

        assertThat(mailroom.receive(CALLBACK, "sha256=" + hmac("HmacSHA256", SECRET, BODY), other, "", NOON))
                .isEqualTo(Receipt.SIGNATURE_WRONG);
        assertThat(pushes.rows()).isEmpty();
    }

    @Test
    void another_secret_signs_nothing() {
        assertThat(mailroom.receive(CALLBACK, "sha256=" + hmac("HmacSHA256", "x", BODY), BODY, "", NOON))
                .isEqualTo(Receipt.SIGNATURE_WRONG);
    }

    @Test
    void sha_1_is_taken_only_where_the_operator_allows_it() {
        String signature = "sha1=" + hmac("HmacSHA1", SECRET, BODY);

        assertThat(mailroom.receive(CALLBACK, signature, BODY, "", NOON)).isEqualTo(Receipt.UNSIGNED);
        assertThat(new Mailroom(shelf, pushes, true).receive(CALLBACK, signature, BODY, "", NOON))
                .isEqualTo(Receipt.KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256", "sha256=", "md5=00", "sha256=zz", "=", "sha256=00"})
    void what_is_no_signature_opens_nothing(String header) {
        assertThat(mailroom.receive(CALLBACK, header, BODY, "", NOON)).isIn(Receipt.UNSIGNED, Receipt.SIGNATURE_WRONG);
    }

    @Test
    void nothing_is_taken_for_a_callback_that_we_never_gave() {
        assertThat(mailroom.receive("d".repeat(32), "sha256=00", BODY, "", NOON))
                .isEqualTo(Receipt.UNKNOWN);
    }

    @Test
    void a_hub_that_floods_us_is_asked_to_come_again() {
        String signature = "sha256=" + hmac("HmacSHA256", SECRET, BODY);
        for (int i = 0; i < Mailroom.ROOM; i++) {
            mailroom.receive(CALLBACK, signature, BODY, "", NOON);
        }

        assertThat(mailroom.receive(CALLBACK, signature, BODY, "", NOON)).isEqualTo(Receipt.OVERFULL);
    }

    private static String hmac(String algorithm, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
