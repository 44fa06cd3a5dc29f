package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.Topics;
import newsroom.testkit.Ground;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site as a person sees it, in Chromium: on a desk and in a hand, by day and by night. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
@QuarkusTestResource(Outside.class)
class BrowserIT {

    private static final String STORY = "/stories/" + Harbour.cluster("ferry");
    private static final List<String> PAGES = List.of(
            "/",
            "/issues/evening-sheet-2026-03-12",
            STORY,
            "/archive",
            "/search?q=ferry",
            "/search?q=ferry&in=issues",
            "/editions/evening-sheet",
            "/subscribe",
            "/nowhere");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static @Nullable Playwright playwright;
    private static com.microsoft.playwright.@Nullable Browser chromium;

    @BeforeAll
    static void a_browser_is_there() {
        Optional<Path> executable = Browser.find();
        assumeTrue(
                executable.isPresent(),
                "no Chromium on the path, from apt-get or from Playwright; set NEWSROOM_CHROMIUM to look at the site");
        playwright = Playwright.create(Browser.options());
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.get())
                        .setArgs(List.of("--no-sandbox")));
    }

    @BeforeEach
    void two_days_pass() {
        new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "summarize-service")
                .say(Topics.CLUSTERS_SUMMARIZED, PublishedIssuesKafkaIT.TWO_DAYS);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        given().get("/issues/evening-sheet-2026-03-13.json").statusCode() == 200);
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** By day on a desk and by night in a hand: what axe looks for besides colours depends on neither. */
    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "390,DARK"})
    void every_page_can_be_read_by_everybody_at_every_width(int width, ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    findings.add(page.url() + ": " + message.text());
                }
            });
            for (String path : PAGES) {
                page.navigate(address(path));
                if (Boolean.TRUE.equals(
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
                    findings.add(path + " is wider than the window");
                }
                // No page has frames: one run in the page itself is enough, and much faster.
                new AxeBuilder(page)
                        .setLegacyMode(true).analyze().getViolations().stream()
                                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                                .map(Rule::getId)
                                .forEach(rule -> findings.add(path + ": " + rule));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void headings_come_in_order_and_the_first_stop_is_the_content() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(address(path));
                List<?> levels = (List<?>)
                        page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1]))");
                assertThat(levels.get(0)).as(path).isEqualTo(1);
                for (int i = 1; i < levels.size(); i++) {
                    assertThat(((Number) levels.get(i)).intValue() - ((Number) levels.get(i - 1)).intValue())
                            .as(path)
                            .isLessThanOrEqualTo(1);
                }
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                        .isEqualTo("#content");
            }
        }
    }

    @Test
    void a_reader_without_scripts_gets_from_the_front_page_to_a_story_and_searches() {
        try (BrowserContext context = Objects.requireNonNull(chromium)
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.click("h2 a >> nth=0");
            assertThat(page.url()).contains("/stories/");
            page.click("text=Search");
            page.fill("#q", "crane");
            page.click("button");
            assertThat(page.textContent(".hits")).contains("Crane topples over quay seven");
        }
    }

    @Test
    void pages_are_light_and_load_nothing_from_elsewhere() {
        try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> elsewhere = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(address("/"))) {
                    elsewhere.add(request.url());
                }
            });
            for (String path : List.of("/", "/issues/evening-sheet-2026-03-12", STORY)) {
                page.navigate(address(path));
                Number bytes = (Number) page.evaluate(
                        "performance.getEntries().reduce((sum, e) => sum + (e.transferSize" + " || 0), 0)");
                Number paint = (Number) page.evaluate("(performance.getEntriesByName('first-contentful-paint')[0] ||"
                        + " {startTime: -1}).startTime");
                System.out.printf(
                        "page %s weighs %d bytes, first paint after %.0f ms%n",
                        path, bytes.longValue(), paint.doubleValue());
                assertThat(bytes.longValue()).as(path).isLessThan(200_000);
            }
            assertThat(elsewhere).isEmpty();
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return Objects.requireNonNull(chromium)
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 850)
                        .setColorScheme(scheme));
    }

    private static String address(String path) {
        return RestAssured.baseURI + ":" + RestAssured.port + path;
    }
}
