package newsroom.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {

    private static final String LATIN = "Fähre für Évora, niño";
    private static final String CYRILLIC = "Паром отходит в полдень";
    private static final String BALTIC = "Laiva ļoti šķērso jūru";
    private static final String CENTRAL = "Příliš žluťoučký člun";

    private record Case(String how, byte[] body, @Nullable String contentType, String title) {
        @Override
        public String toString() {
            return how;
        }
    }

    /** Declared by the document, and by the server alone. */
    static List<Case> every_charset_in_either_place() {
        List<Case> cases = new ArrayList<>();
        texts().forEach((charset, text) -> {
            byte[] declared = feed("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>", text, charset);
            cases.add(new Case(charset + " in the document", declared, null, text));
            byte[] bare = feed("", text, charset);
            cases.add(new Case(charset + " by the server", bare, "text/xml; charset=\"" + charset + "\"", text));
        });
        return cases;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (String charset : List.of("UTF-8", "ISO-8859-1", "ISO-8859-15", "windows-1252", "latin1", "cp1252")) {
            texts.put(charset, LATIN);
        }
        for (String charset : List.of("windows-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866", "cp1251")) {
            texts.put(charset, CYRILLIC);
        }
        for (String charset : List.of("windows-1250", "ISO-8859-2")) {
            texts.put(charset, CENTRAL);
        }
        for (String charset : List.of("windows-1257", "ISO-8859-13", "ISO-8859-4")) {
            texts.put(charset, BALTIC);
        }
        texts.put("windows-1253", "Το πλοίο φεύγει");
        texts.put("ISO-8859-7", "Το πλοίο φεύγει");
        texts.put("windows-1254", "Vapur öğlen kalkıyor");
        texts.put("ISO-8859-9", "Vapur öğlen kalkıyor");
        texts.put("windows-1255", "המעבורת יוצאת");
        texts.put("windows-1256", "العبارة تغادر");
        texts.put("windows-1258", "Phà");
        texts.put("GB18030", "渡轮中午开船");
        texts.put("GBK", "渡轮中午开船");
        texts.put("GB2312", "渡轮中午开船");
        texts.put("Big5", "渡輪中午開船");
        texts.put("Shift_JIS", "フェリーは正午に出港する");
        texts.put("EUC-JP", "フェリーは正午に出港する");
        texts.put("ISO-2022-JP", "フェリーは正午に出港する");
        texts.put("EUC-KR", "여객선은 정오에 떠난다");
        texts.put("TIS-620", "เรือข้ามฟากออกเที่ยง");
        return texts;
    }

    /** Wide characters, marked and unmarked, whatever is said of them. */
    static List<Case> wide_characters() {
        List<Case> cases = new ArrayList<>();
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            for (String said : List.of("", "utf-8", "utf-16", "iso-8859-1")) {
                String declaration = said.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + said + "\"?>";
                byte[] marked = feed("\uFEFF" + declaration, CYRILLIC, charset);
                cases.add(new Case(charset + " with mark, said: " + said, marked, null, CYRILLIC));
                if (!charset.equals("UTF-8")) {
                    byte[] bare = feed(declaration, CYRILLIC, charset);
                    cases.add(new Case(charset + " without mark, said: " + said, bare, "text/xml", CYRILLIC));
                }
            }
        }
        return cases;
    }

    static List<Case> lies() {
        String utf8 = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
        String latin = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>";
        String cyrillic = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>";
        return List.of(
                new Case("Windows as UTF-8", feed(utf8, "“Fähre” – 5 €", "windows-1252"), null, "“Fähre” – 5 €"),
                new Case("Windows as Latin-1", feed(latin, "“Fähre” – 5 €", "windows-1252"), null, "“Fähre” – 5 €"),
                new Case("Windows as nothing", feed("", "“Fähre” – 5 €", "windows-1252"), null, "“Fähre” – 5 €"),
                new Case("UTF-8 as Latin-1", feed(latin, CYRILLIC, "UTF-8"), null, CYRILLIC),
                new Case("UTF-8 as Windows", feed(cyrillic, CYRILLIC, "UTF-8"), null, CYRILLIC),
                new Case(
                        "UTF-8, served as Latin-1",
                        feed(utf8, CYRILLIC, "UTF-8"),
                        "text/xml;charset=iso-8859-1",
                        CYRILLIC),
                new Case(
                        "UTF-8 as UTF-16",
                        feed("<?xml version=\"1.0\" encoding=\"utf-16\"?>", LATIN, "UTF-8"),
                        null,
                        LATIN),
                new Case(
                        "Cyrillic, served as UTF-8",
                        feed(cyrillic, CYRILLIC, "windows-1251"),
                        "text/xml; charset=utf-8",
                        CYRILLIC),
                new Case(
                        "Cyrillic, served as Latin-1",
                        feed(cyrillic, CYRILLIC, "windows-1251"),
                        "text/xml; charset=ISO-8859-1",
                        CYRILLIC),
                new Case(
                        "Cyrillic as UTF-8, served right",
                        feed(utf8, CYRILLIC, "KOI8-R"),
                        "text/xml; charset=koi8-r",
                        CYRILLIC),
                new Case("UTF-8 and Windows mixed", mixed(), null, "Fähre Fähre"),
                new Case("a mark against the declaration", feed("\uFEFF" + latin, CYRILLIC, "UTF-8"), null, CYRILLIC),
                new Case(
                        "a mark against the server",
                        feed("\uFEFF", CYRILLIC, "UTF-16LE"),
                        "text/xml; charset=utf-8",
                        CYRILLIC),
                new Case(
                        "single quotes",
                        feed("<?xml version='1.0' encoding='koi8-r'?>", CYRILLIC, "KOI8-R"),
                        null,
                        CYRILLIC),
                new Case(
                        "blanks around",
                        feed("<?xml version=\"1.0\" encoding = \"koi8-r\" ?>", CYRILLIC, "KOI8-R"),
                        null,
                        CYRILLIC),
                new Case(
                        "a name of nobody's",
                        feed("<?xml version=\"1.0\" encoding=\"klingon\"?>", LATIN, "UTF-8"),
                        null,
                        LATIN),
                new Case(
                        "ASCII with Windows in it",
                        feed("<?xml version=\"1.0\" encoding=\"us-ascii\"?>", LATIN, "windows-1252"),
                        null,
                        LATIN),
                new Case(
                        "junk before the declaration",
                        feed("\n \n" + cyrillic, CYRILLIC, "windows-1251"),
                        null,
                        CYRILLIC));
    }

    @ParameterizedTest
    @MethodSource({"every_charset_in_either_place", "wide_characters", "lies"})
    void the_title_is_read_as_it_was_meant(Case encoded) {
        var feed = new SyndicationParser()
                .parse(encoded.body, encoded.contentType, URI.create("https://merrowgazette.example/feed"));

        assertThat(feed.entries().get(0).title()).isEqualTo(encoded.title);
    }

    @Test
    void json_may_be_wide_too() {
        byte[] body = "{\"items\":[{\"title\":\"Паром\"}]}".getBytes(StandardCharsets.UTF_16LE);

        var feed = new SyndicationParser().parse(body, "application/json", URI.create("https://a.example/"));

        assertThat(feed.entries().get(0).title()).isEqualTo("Паром");
    }

    private static byte[] feed(String before, String title, String charset) {
        return Attack.feed(before, title).getBytes(Charset.forName(charset));
    }

    private static byte[] mixed() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("<rss version=\"2.0\"><channel><item><title>Fähre ".getBytes(StandardCharsets.UTF_8));
        body.writeBytes("Fähre</title></item></channel></rss>".getBytes(StandardCharsets.ISO_8859_1));
        return body.toByteArray();
    }
}
