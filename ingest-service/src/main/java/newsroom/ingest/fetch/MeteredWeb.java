package newsroom.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Delivery;
import newsroom.ingest.web.Download;
import newsroom.ingest.web.Web;
import org.jboss.logging.Logger;

/** Counts what the web answers, and says aloud when somebody tried to send us into our own network. */
public final class MeteredWeb implements Web, Download {

    private static final Logger LOG = Logger.getLogger(MeteredWeb.class);

    private final Web web;
    private final Download download;
    private final MeterRegistry meters;

    public MeteredWeb(Web web, Download download, MeterRegistry meters) {
        this.web = web;
        this.download = download;
        this.meters = meters;
    }

    @Override
    public Answer ask(Ask ask) {
        long began = System.nanoTime();
        Answer answer = web.ask(ask);
        count(ask, said(answer), answer, began);
        return answer;
    }

    private static String said(Answer answer) {
        if (answer instanceof Answer.Elsewhere) {
            return "elsewhere";
        }
        return answer instanceof Answer.NotModified ? "unchanged" : "body";
    }

    @Override
    public Delivery save(Ask ask, Path file, long limit) {
        long began = System.nanoTime();
        Delivery delivery = download.save(ask, file, limit);
        count(ask, "saved", delivery, began);
        return delivery;
    }

    private void count(Ask ask, String otherwise, Object outcome, long began) {
        boolean refused = outcome instanceof Answer.Refused;
        String code = outcome instanceof Answer.Refused refusal ? refusal.code() : "OK";
        String purpose = ask.purpose().name().toLowerCase(Locale.ROOT);
        meters.counter("newsroom_fetch", "outcome", refused ? "refused" : otherwise, "code", code)
                .increment();
        meters.timer("newsroom_fetch_seconds", "purpose", purpose)
                .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        if (outcome instanceof Answer.Refused refusal && code.equals("SSRF_BLOCKED")) {
            meters.counter("newsroom_ssrf_blocked", "purpose", purpose).increment();
            LOG.warnf("url=%s code=%s %s", safe(ask), code, refusal.detail());
        }
    }

    /** Path and query may hold somebody's token. */
    private static String safe(Ask ask) {
        return ask.url().getScheme() + "://" + ask.url().getRawAuthority();
    }
}
