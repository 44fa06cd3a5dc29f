package newsroom.ingest.legwork;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import newsroom.ingest.legwork.RobotsShelf.RobotsFile;
import newsroom.ingest.page.Article;
import newsroom.ingest.page.Directives;
import newsroom.ingest.page.PageReader;
import newsroom.ingest.robots.Robots;
import newsroom.ingest.timetable.Domain;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Authority;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;

/**
 * Reads the page behind an item, if its host's robots.txt lets us, and if the page itself does; where it redirects, so
 * must the robots.txt of every address on the way. A robots.txt is believed for a day; one that could not be had forbids
 * everything, and is asked for again after an hour.
 */
public final class PageRunner implements Runner {

    private static final Duration ROBOTS_KEPT = Duration.ofHours(24);
    private static final Duration FAILURE_KEPT = Duration.ofHours(1);
    private static final int NOT_ASKED = -1;
    private static final int REDIRECTS = 5;

    private final Web web;
    private final Turns turns;
    private final RobotsShelf shelf;
    private final Policy policy;

    /**
     * Whether a page's own wishes are heeded; where they are, the feed's summary stays.
     *
     * @param reader the product token of our user agent, by which robots.txt calls us
     */
    public record Policy(String reader, boolean heedNoIndex, boolean heedNoAi) {}

    public PageRunner(Web web, Turns turns, RobotsShelf shelf, Policy policy) {
        this.web = web;
        this.turns = turns;
        this.shelf = shelf;
        this.policy = policy;
    }

    @Override
    public Finding run(Assignment errand, Instant now) {
        Optional<URI> url = errand.errand().url();
        if (url.isEmpty()) {
            return new Finding.Nothing("URL_FORBIDDEN");
        }
        URI at = url.get();
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            Optional<Finding> kept = keptOut(at, now);
            if (kept.isPresent()) {
                return kept.get();
            }
            Answer answer = web.ask(Ask.step(at, Purpose.PAGE));
            if (answer instanceof Answer.Elsewhere elsewhere) {
                at = elsewhere.move().to();
            } else {
                return finding(answer, now);
            }
        }
        return new Finding.Nothing("REDIRECT_LIMIT");
    }

    /** What robots.txt has against reading a page, if anything. */
    private Optional<Finding> keptOut(URI page, Instant now) {
        RobotsFile file = robots(page, now);
        if (file.status() == NOT_ASKED) {
            return Optional.of(new Finding.Later(Turns.BUSY, Duration.ZERO));
        }
        if (rules(file).allows(page)) {
            return Optional.empty();
        }
        return Optional.of(
                isFailure(file)
                        ? new Finding.Later("ROBOTS_UNREACHABLE", FAILURE_KEPT)
                        : new Finding.Nothing("ROBOTS_DISALLOW"));
    }

    private Finding finding(Answer answer, Instant now) {
        if (answer instanceof Answer.Refused refused) {
            return Refusals.finding(refused, now);
        }
        return answer instanceof Answer.Body body ? found(body) : new Finding.Nothing("UNEXPECTED_304");
    }

    private Finding found(Answer.Body body) {
        Headers headers = body.headers();
        Article article =
                PageReader.read(body.bytes(), headers.first("Content-Type").orElse(null), body.url());
        Directives wishes = article.directives();
        for (String said : headers.all("X-Robots-Tag")) {
            wishes = wishes.and(Directives.of(said));
        }
        if (wishes.noai() && policy.heedNoAi()) {
            return new Finding.Nothing("NO_AI");
        }
        if ((wishes.noindex() || wishes.nosnippet()) && policy.heedNoIndex()) {
            return new Finding.Nothing("NO_INDEX");
        }
        if (article.thin() || article.paywalled()) {
            return new Finding.Nothing(article.thin() ? "NO_TEXT" : "PAYWALLED");
        }
        return new Finding.Page(
                article.text(), canonical(article, body.url()), article.author(), article.publishedAt());
    }

    private Robots rules(RobotsFile file) {
        // A server that has had enough of us is no server without rules.
        return Robots.of(isFailure(file) ? 0 : file.status(), file.body(), policy.reader());
    }

    /** A page may name its address within its own domain, and not give its front page for it. */
    private static String canonical(Article article, URI cameFrom) {
        String given = article.canonicalUrl();
        if (given == null) {
            return cameFrom.toString();
        }
        try {
            URI said = cameFrom.resolve(given);
            boolean own = Authority.of(said).isPresent() && Domain.of(said).equals(Domain.of(cameFrom));
            boolean front = said.getRawPath() == null || said.getRawPath().length() <= 1;
            return own && !front ? said.toString() : cameFrom.toString();
        } catch (IllegalArgumentException e) {
            return cameFrom.toString();
        }
    }

    private RobotsFile robots(URI url, Instant now) {
        String origin = url.getScheme() + "://" + url.getRawAuthority();
        Optional<RobotsFile> kept = shelf.find(origin);
        if (kept.isPresent()
                && now.isBefore(kept.get().readAt().plus(isFailure(kept.get()) ? FAILURE_KEPT : ROBOTS_KEPT))) {
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
        rules(file).crawlDelay().ifPresent(delay -> turns.slow(Domain.of(url), delay));
        return file;
    }

    /** No answer, a failing server, or one that has had enough of us: none of them says that we may. */
    private static boolean isFailure(RobotsFile file) {
        return file.status() == 0 || file.status() == 429 || file.status() >= 500;
    }
}
