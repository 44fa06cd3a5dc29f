package newsroom.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedRefused.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The controls: what the attacks do to a reader without guards. If they did nothing, {@link AttackTest} proved nothing. */
class NaiveReaderTest {

    @Test
    void laughter_multiplies() throws Exception {
        assertThat(title(EntityAttacks.laughs(4))).hasSize(2 * 10_000);
    }

    @Test
    void files_are_read(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret"), Attack.SECRET);
        String body = Attack.feed("<!DOCTYPE rss [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>", "&a;");

        assertThat(title(body)).isEqualTo(Attack.SECRET);
    }

    @Test
    void without_limits_every_size_is_taken() {
        SyndicationParser unlimited = new SyndicationParser(AttackRun.UNLIMITED);

        for (Attack attack : SizeAttacks.all()) {
            boolean isOfLength =
                    attack.code() == Code.XML_LIMIT && attack.name().matches(".*(60,000|201|3 MiB|1,001).*");
            if (isOfLength) {
                FeedDocument feed = unlimited.parse(attack.body().get(), null, URI.create("https://a.example/"));

                assertThat(feed.format()).as(attack.name()).startsWith("rss");
            }
        }
    }

    private static String title(String body) throws Exception {
        DocumentBuilder naive = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        Document document = naive.parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return document.getElementsByTagName("title").item(1).getTextContent();
    }
}
