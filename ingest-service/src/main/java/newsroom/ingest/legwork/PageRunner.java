package newsroom.ingest.legwork;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import newsroom.ingest.legwork.RobotsShelf.RobotsFile;
import newsroom.ingest.timetable.Domain;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;

/**
 * Reads the page behind an item, if its host's robots.txt lets us, and if the page itself does. A robots.txt is believed
 * for a day; one that could not be had forbids everything, and is asked for again after an hour.
 */
public final class PageRunner implements Runner {

    private static final Duration ROBOTS_KEPT = Duration.ofHours(24);
    private static final Duration FAILURE_KEPT = Duration.ofHours(1);
    private static final int NOT_ASKED = -1;

    private final Web web;
    private final Turns turns;
    private final RobotsShelf shelf;
    private final RobotsReader robots;
    private final PageReader pages;
    private final Policy policy;

    /** Whether a page's own wishes are heeded; where they are, the feed's summary stays. */
    public record Policy(boolean heedNoIndex, boolean heedNoAi) {}

    public PageRunner(
            Web web, Turns turns, RobotsShelf shelf, RobotsReader robots, PageReader pages, Policy policy) {
        this.web = web;
        this.turns = turns;
        this.shelf = shelf;
        this.robots = robots;
        this.pages = pages;
        this.policy = policy;
    }

    @Override
    public Finding run(Assignment errand, Instant now) {
        Optional<URI> url = errand.errand().url();
        if (url.isEmpty()) {
            return new Finding.Nothing("URL_FORBIDDEN");
        }
        RobotsFile file = robots(url.get(), now);
        if (file.status() == NOT_ASKED) {
            return new Finding.Later(Turns.BUSY, Duration.ZERO);
        }
        RobotsReader.Rules rules = robots.read(file.status(), file.body());
        if (!rules.allows(url.get())) {
            return isFailure(file)
                    ? new Finding.Later("ROBOTS_UNREACHABLE", FAILURE_KEPT)
                    : new Finding.Nothing("ROBOTS_DISALLOW");
        }
        Answer answer = web.ask(Ask.plain(url.get(), Purpose.PAGE));
        if (answer instanceof Answer.Refused refused) {
            return Refusals.finding(refused, now);
        }
        return answer instanceof Answer.Body body ? found(body) : new Finding.Nothing("UNEXPECTED_304");
    }

    private Finding found(Answer.Body body) {
        Optional<PageReader.Text> read = pages.read(body);
        if (read.isEmpty()) {
            return new Finding.Nothing("NO_TEXT");
        }
        PageReader.Text text = read.get();
        if ((text.noIndex() && policy.heedNoIndex()) || (text.noAi() && policy.heedNoAi())) {
            return new Finding.Nothing(text.noAi() ? "NO_AI" : "NO_INDEX");
        }
        return new Finding.Page(text.text(), canonical(text, body.url()), text.author(), text.published());
    }

    /** A page may name its address within its own domain, and not give its front page for it. */
    private static String canonical(PageReader.Text text, URI cameFrom) {
        try {
            URI said = cameFrom.resolve(text.canonical() == null ? "" : text.canonical());
            boolean own = said.getHost() != null && Domain.of(said).equals(Domain.of(cameFrom));
            boolean front = said.getRawPath() == null || said.getRawPath().length() <= 1;
            return text.canonical() != null && own && !front ? said.toString() : cameFrom.toString();
        } catch (IllegalArgumentException e) {
            return cameFrom.toString();
        }
    }

    private RobotsFile robots(URI url, Instant now) {
        String origin = url.getScheme() + "://" + url.getRawAuthority();
        Optional<RobotsFile> kept = shelf.find(origin);
        if (kept.isPresent() && now.isBefore(kept.get().readAt().plus(isFailure(kept.get()) ? FAILURE_KEPT : ROBOTS_KEPT))) {
            return kept.get();
        }
        Answer answer = web.ask(Ask.plain(URI.create(origin + "/robots.txt"), Purpose.ROBOTS));
        if (answer instanceof Answer.Refused busy && busy.code().equals(Turns.BUSY)) {
            return new RobotsFile(origin, NOT_ASKED, new byte[0], now);
        }
        RobotsFile file = answer instanceof Answer.Body body
                ? new RobotsFile(origin, 200, body.bytes(), now)
                : new RobotsFile(origin, answer instanceof Answer.Refused no ? no.status() : 0, new byte[0], now);
        shelf.keep(file);
        Duration delay = robots.read(file.status(), file.body()).crawlDelay();
        if (!delay.isZero()) {
            turns.slow(Domain.of(url), delay);
        }
        return file;
    }

    /** No answer, a failing server, or one that has had enough of us: none of them says that we may. */
    private static boolean isFailure(RobotsFile file) {
        return file.status() == 0 || file.status() == 429 || file.status() >= 500;
    }
}
