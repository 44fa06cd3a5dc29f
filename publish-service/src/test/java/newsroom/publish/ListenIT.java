package newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsroom.contracts.issue.Issue;
import newsroom.publish.show.Episode;
import newsroom.publish.show.Episodes;
import newsroom.testkit.Ground;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listener without a mouse and one with a phone, in Chromium, on the page as it is served. */
@QuarkusTest
@TestProfile(ShowIT.Spoken.class)
@QuarkusTestResource(
        value = Ground.class,
        initArgs = @ResourceArg(name = "service", value = "publish"),
        restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ShowIT.Speakers.class, restrictToAnnotatedClass = true)
class ListenIT {

    private static final Issue ISSUE = Shows.issue();
    private static final int STOPS = 60;

    /** An arrow moves by a hundredth of the whole in Chromium: 0.39 s of this show, 6 s of a real one. */
    private static final double STEP = 0.3;

    private static @Nullable Playwright playwright;
    private static com.microsoft.playwright.@Nullable Browser chromium;
    private static boolean printed;

    @Inject
    EntityManager entities;

    @Inject
    Episodes episodes;

    @BeforeAll
    static void a_browser_is_there() {
        Optional<Path> executable = Browser.find();
        assumeTrue(executable.isPresent(), "no Chromium to be had; set NEWSROOM_CHROMIUM to listen");
        playwright = Playwright.create(Browser.options());
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.get())
                        .setArgs(List.of("--no-sandbox", "--autoplay-policy=no-user-gesture-required")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void an_issue_is_heard() {
        if (!printed) {
            new PrintedRow(entities).print(ISSUE, 401, "listened", Instant.now());
            printed = true;
        }
        await().atMost(Duration.ofMinutes(3))
                .until(() -> episodes.of(ISSUE.id()).isPresent());
    }

    @Test
    void the_sound_is_reached_played_and_moved_by_the_keyboard_alone() {
        try (BrowserContext context = context(1280, 850)) {
            Page page = opened(context, "");
            tabTo(page, "document.activeElement.tagName === 'AUDIO'");
            press(page, "Space", "!document.querySelector('audio').paused");
            press(page, "Space", "document.querySelector('audio').paused");
            double before = second(page);
            press(page, "ArrowRight", "document.querySelector('audio').currentTime > " + (before + STEP));
            double on = second(page);
            press(page, "ArrowLeft", "document.querySelector('audio').currentTime < " + (on - STEP));
        }
    }

    @Test
    void a_chapter_is_chosen_and_played_by_the_keyboard_and_the_transcript_is_there() {
        Episode episode = episodes.of(ISSUE.id()).orElseThrow();
        try (BrowserContext context = context(1280, 850)) {
            Page page = opened(context, "");
            tabTo(page, "document.activeElement.matches('.player summary')");
            page.keyboard().press("Enter");
            tabTo(page, "document.activeElement.matches('.chapters li:nth-child(3) button')");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            page.keyboard().press("Space");
            until(page, "!document.querySelector('audio').paused");
            assertThat(second(page)).isCloseTo(episode.chapters().get(2).start(), within(2.0));
            until(page, "document.querySelector('.turn.now')");
            assertThat(page.textContent(".turn.now")).contains("Let us begin with the ferry.");
            assertThat(page.getAttribute(".turn.now", "aria-current")).isEqualTo("true");

            tabTo(page, "document.activeElement.matches('.turn button.from')");
            page.keyboard().press("Enter");
            until(page, "document.querySelector('audio').currentTime < 5");
            look(page, "desk");
        }
    }

    @Test
    void the_ways_of_the_player_come_in_the_order_in_which_they_are_read() {
        try (BrowserContext context = context(1280, 850)) {
            Page page = opened(context, "");
            List<?> order = (List<?>) page.evaluate("[...document.querySelectorAll('.player audio, .player a[href],"
                    + " .player summary, .turn button.from')].map(e => e.tabIndex)");
            assertThat(order).hasSizeGreaterThan(10).allMatch(index -> ((Number) index).intValue() == 0);
            tabTo(page, "document.activeElement.tagName === 'AUDIO'");
            // Chromium's own controls are stops within the element; then come file, transcripts, chapters.
            tabTo(page, "document.activeElement.getAttribute('href')?.endsWith('.mp3')");
            for (String next : List.of("transcript.vtt", "transcript.srt", "transcript.json")) {
                page.keyboard().press("Tab");
                assertThat(String.valueOf(page.evaluate("document.activeElement.getAttribute('href')")))
                        .endsWith(next);
            }
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.matches('.player summary')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void an_address_with_a_second_begins_there() {
        try (BrowserContext context = context(1280, 850)) {
            Page page = opened(context, "#t=9");
            until(page, "document.querySelector('audio').currentTime >= 9");
            assertThat(second(page)).isCloseTo(9, within(0.5));
        }
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_screen_and_every_way_is_big_enough_for_a_thumb() {
        try (BrowserContext context = context(390, 844)) {
            Page page = opened(context, "");
            page.click(".player summary");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            List<?> small = (List<?>) page.evaluate("[...document.querySelectorAll('.player button, .player summary,"
                    + " .player audio, .turn button.from')].filter(e => e.getBoundingClientRect().height < 44"
                    + " || e.getBoundingClientRect().width < 44).map(e => e.outerHTML)");
            assertThat(small).isEmpty();
            page.click(".chapters li:nth-child(4) button");
            until(page, "!document.querySelector('audio').paused");
            until(page, "document.querySelector('.turn.now')");
            look(page, "phone");
        }
    }

    private static Page opened(BrowserContext context, String fragment) {
        Page page = context.newPage();
        page.navigate(RestAssured.baseURI + ":" + RestAssured.port + "/issues/" + ISSUE.id() + fragment);
        until(page, "document.querySelector('.turn button.from')");
        return page;
    }

    /** Chromium's own controls are stops within the element; the key is pressed at each until one heeds it. */
    private static void press(Page page, String key, String heeded) {
        for (int stop = 0; stop < 5; stop++) {
            page.keyboard().press(key);
            if (comesTrue(page, Duration.ofSeconds(2), heeded)) {
                return;
            }
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.tagName")).as(key).isEqualTo("AUDIO");
        }
    }

    private static boolean comesTrue(Page page, Duration time, String holds) {
        try {
            until(page, time, holds);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private static void until(Page page, String holds) {
        until(page, Duration.ofSeconds(30), holds);
    }

    /** By looking again and again: Playwright's own waiting runs strings as programs, which the page forbids. */
    private static void until(Page page, Duration time, String holds) {
        await().pollInSameThread()
                .atMost(time)
                .until(() -> Boolean.TRUE.equals(page.evaluate("Boolean(" + holds + ")")));
    }

    private static void tabTo(Page page, String reached) {
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("Boolean(" + reached + ")"))) {
                return;
            }
        }
        throw new AssertionError("not reached by " + STOPS + " tabs: " + reached + ", but "
                + page.evaluate("document.activeElement.outerHTML"));
    }

    private static double second(Page page) {
        return ((Number) page.evaluate("document.querySelector('audio').currentTime")).doubleValue();
    }

    /** For people: what the page looked like. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "listen-" + name + ".png")));
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "listen-" + name + "-head.png")));
    }

    private static BrowserContext context(int width, int height) {
        return Objects.requireNonNull(chromium)
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
    }
}
