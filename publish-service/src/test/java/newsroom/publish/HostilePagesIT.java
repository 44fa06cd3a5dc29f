package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.testkit.Ground;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A5 and A6: every hostile word as headline, sentence, bullet and publisher of a brief, through the broker onto every
 * page, in Chromium. No word runs, none reaches elsewhere, and each is shown as it was said.
 */
@QuarkusTest
@TestProfile(HostilePagesIT.Desk.class)
@QuarkusTestResource(
        value = Ground.class,
        initArgs = @ResourceArg(name = "service", value = "publish"),
        restrictToAnnotatedClass = true)
class HostilePagesIT {

    private static final int PUBLISHERS = 18;
    private static final int WORDS_A_BRIEF = 6 + PUBLISHERS;
    private static final String DAY = "2026-03-12";
    private static final List<List<String>> BRIEFS = briefs();

    /** What a word may not leave in a page: a program, a place to run one, an address that is one. */
    private static final String LIVE = """
            [...document.querySelectorAll('*')].filter(e =>
                [...e.attributes].some(a => a.name.startsWith('on') || a.name === 'srcdoc' || a.name === 'style'
                    || /^\\s*(javascript|data|vbscript):/i.test(a.value) && ['href', 'src', 'action'].includes(a.name))
                || ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'VIDEO', 'MARQUEE', 'MATH'].includes(e.tagName)
                    && !(e.src || '').startsWith(location.origin))
            .map(e => e.outerHTML.slice(0, 200))""";

    /** A desk that prints them all. */
    public static final class Desk implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("newsroom.desk", "src/test/resources/hostile/desk.yaml");
        }
    }

    @BeforeEach
    void the_words_are_printed() {
        List<ClusterSummarized> all = new ArrayList<>();
        for (int i = 0; i < BRIEFS.size(); i++) {
            all.add(happening(i, BRIEFS.get(i)).at(i + 1L, DAY + "T08:00:00Z"));
        }
        all.add(Harbour.happening("storm").at(BRIEFS.size() + 1L, "2026-03-13T18:00:00Z"));
        new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "summarize-service")
                .say(Topics.CLUSTERS_SUMMARIZED, all);
        await().atMost(Duration.ofSeconds(90))
                .until(() ->
                        given().get("/issues/letter-sheet-" + DAY + ".json").statusCode() == 200);
    }

    @Test
    void no_word_runs_on_any_page_and_each_is_shown_as_it_was_said() {
        Optional<Path> executable = Browser.find();
        assumeTrue(executable.isPresent(), "no Chromium to be had; set NEWSROOM_CHROMIUM to look at the site");
        List<String> faults = new ArrayList<>();
        int shown = 0;
        try (Playwright playwright = Playwright.create(Browser.options());
                var chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable.get())
                                .setArgs(List.of("--no-sandbox")));
                BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            watch(page, faults);
            for (int i = 0; i < BRIEFS.size(); i++) {
                String text = look(page, "/stories/" + Harbour.cluster("hostile " + i), faults);
                shown += shown(BRIEFS.get(i), text, faults);
            }
            for (String path : pages()) {
                look(page, path, faults);
            }
        }
        System.out.printf(
                "HOSTILE %d words on %d pages, %d shown as said%n",
                words().size(), BRIEFS.size() + pages().size(), shown);
        assertThat(faults).isEmpty();
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/issues/brief-sheet-" + DAY,
                "/issues/notes-sheet-" + DAY,
                "/issues/letter-sheet-" + DAY,
                "/archive",
                "/editions/brief-sheet",
                "/search?q=alert",
                "/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    }

    private static void watch(Page page, List<String> faults) {
        page.onDialog(dialog -> {
            faults.add("a dialog on " + page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add("held up by the policy only, on " + page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address("/"))) {
                faults.add("asked elsewhere: " + request.url());
            }
        });
    }

    private static String look(Page page, String path, List<String> faults) {
        int status = page.navigate(address(path)).status();
        if (status != 200) {
            faults.add(path + " answered " + status);
        }
        ((List<?>) page.evaluate(LIVE)).forEach(element -> faults.add("live on " + path + ": " + element));
        return plain(page.textContent("body"));
    }

    private static int shown(List<String> words, String text, List<String> faults) {
        List<String> missing =
                words.stream().filter(word -> !text.contains(plain(word))).toList();
        missing.forEach(word -> faults.add("not shown: " + word));
        return words.size() - missing.size();
    }

    /** Controls and marks without a width are not shown, white space is one space, a sentence begins with a capital. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Harbour.Happening happening(int number, List<String> words) {
        return Harbour.happening("hostile " + number)
                .url("https://news.example/hostile-" + number)
                .headline(words.get(0))
                .summary(words.get(1))
                .why(words.get(2))
                .bullets(words.get(3), words.get(4), words.get(5))
                .carriedBy(words.subList(6, words.size()).toArray(String[]::new));
    }

    private static List<List<String>> briefs() {
        List<String> words = words();
        List<List<String>> briefs = new ArrayList<>();
        for (int i = 0; i + WORDS_A_BRIEF <= words.size(); i += WORDS_A_BRIEF) {
            briefs.add(words.subList(i, i + WORDS_A_BRIEF));
        }
        return briefs;
    }

    /** The first ones again at the end, so that the last brief is full. */
    private static List<String> words() {
        List<String> words = new ArrayList<>(Stream.of(Hostile.markup(), Hostile.naughty(), Hostile.orders())
                .flatMap(List::stream)
                .map(word -> word.length() > 200 ? word.substring(0, 200) : word)
                .distinct()
                .toList());
        int lacking = WORDS_A_BRIEF - words.size() % WORDS_A_BRIEF;
        words.addAll(words.subList(0, lacking));
        return words;
    }

    private static String address(String path) {
        return RestAssured.baseURI + ":" + RestAssured.port + path;
    }
}
