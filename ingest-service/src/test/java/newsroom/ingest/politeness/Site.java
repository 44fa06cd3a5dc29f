package newsroom.ingest.politeness;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A feed with a habit of its own; {@link #KINDS} habits there are. Publishes an item every {@code every}. */
final class Site {

    static final int KINDS = 34;

    /** A page of the body: what the server sends. */
    record Reply(int status, Map<String, String> headers, String body, Map<String, String> told) {}

    final int kind;
    final String url;
    private final Instant born;
    private final Duration every;
    private int asked;

    Site(int number, Instant born) {
        this.kind = number % KINDS;
        this.born = born;
        this.every = Duration.ofMinutes(20L + 97L * (number % 29));
        this.url = "https://" + host(number) + "/feed" + number;
    }

    private String host(int number) {
        return switch (kind) {
            case 22 -> "blog" + number + ".tumbling.test";
            case 23 -> (number % 2 == 0 ? "rss" : "export") + ".arxiv.org";
            case 24 -> "www.reddit.com";
            case 25, 26, 27 -> "www.paper" + number + ".test";
            default -> "feeds.site" + number + ".test";
        };
    }

    /** What the site answers at its own address; a redirect carries {@code location}. */
    Reply reply(Instant now, @Nullable String etag, @Nullable String modified, boolean atNewPlace) {
        asked++;
        Map<String, String> h = new LinkedHashMap<>();
        h.put("date", http(now));
        switch (kind) {
            case 11 -> {
                if (asked % 3 == 0) {
                    h.put("retry-after", "5400");
                    return refuse(429, h);
                }
            }
            case 12 -> {
                if (asked % 4 == 0) {
                    h.put("retry-after", http(now.plus(Duration.ofHours(5))));
                    return refuse(503, h);
                }
            }
            case 13 -> {
                if (asked > 3 && asked < 12) {
                    return refuse(503, h);
                }
            }
            case 14 -> {
                return refuse(404, h);
            }
            case 15 -> {
                if (now.isAfter(born.plus(Duration.ofDays(2)))) {
                    return refuse(410, h);
                }
            }
            case 16, 17 -> {
                return refuse(kind == 16 ? 403 : 401, h);
            }
            case 18, 19 -> {
                if (!atNewPlace) {
                    h.put("location", url + "-new");
                    return refuse(kind == 18 ? 301 : 302, h);
                }
            }
            case 28 -> {
                if (asked % 2 == 0) {
                    h.put("retry-after", "0");
                    return refuse(503, h);
                }
            }
            case 29 -> {
                if (asked % 5 == 3) {
                    return refuse(0, Map.of());
                }
            }
            case 32 -> {
                if (asked == 5) {
                    h.put("retry-after", String.valueOf(Duration.ofDays(30).toSeconds()));
                    return refuse(429, h);
                }
            }
            default -> {}
        }
        return feed(now, etag, modified, h);
    }

    private static Reply refuse(int status, Map<String, String> headers) {
        return new Reply(status, headers, "", Map.of());
    }

    private Reply feed(Instant now, @Nullable String etag, @Nullable String modified, Map<String, String> h) {
        long latest = kind == 20 || kind == 21 ? 0 : Duration.between(born, now).dividedBy(every);
        validators(h, latest, now);
        freshness(h, now);
        if (kind == 24) {
            h.put("x-ratelimit-remaining", asked % 4 == 0 ? "0.0" : "7.0");
            h.put("x-ratelimit-reset", "340");
        }
        boolean same = (etag != null && etag.equals(h.get("etag")))
                || (etag == null && modified != null && modified.equals(h.get("last-modified")));
        if (same) {
            if (kind == 6) {
                h.put("last-modified", http(now));
            }
            return new Reply(304, h, "", Map.of());
        }
        Map<String, String> told = told();
        return new Reply(200, h, kind == 30 ? "<html>log in</html>" : body(latest, now, told), told);
    }

    private void validators(Map<String, String> h, long latest, Instant now) {
        Instant changed = born.plus(every.multipliedBy(latest));
        switch (kind) {
            case 1, 5, 6 -> h.put("last-modified", http(changed));
            case 2 -> {
                h.put("etag", "W/\"v " + latest + "\"");
                h.put("last-modified", "about " + http(changed));
            }
            case 3 -> {}
            case 20, 21 -> h.put("etag", "\"" + now.getEpochSecond() + "\"");
            case 31 -> {
                if (asked < 4) {
                    h.put("etag", "\"early-" + latest + "\"");
                }
            }
            default -> h.put("etag", "\"v" + latest + "\"");
        }
    }

    private void freshness(Map<String, String> h, Instant now) {
        switch (kind) {
            case 4 -> h.put("cache-control", "public, max-age=14400");
            case 5 -> h.put("expires", http(now.plus(Duration.ofHours(2))));
            case 6 -> h.put("cache-control", "max-age=10800");
            default -> {}
        }
    }

    private Map<String, String> told() {
        return switch (kind) {
            case 7 -> Map.of("ttl", "180");
            case 8 -> Map.of("skipHours", "0,1,2,3,4,5");
            case 9 -> Map.of("skipDays", "SATURDAY,SUNDAY");
            case 10 -> Map.of("ttl", "360");
            default -> Map.of();
        };
    }

    /** The body that {@link LineParser} reads: wishes, then the ten newest items. */
    private String body(long latest, Instant now, Map<String, String> told) {
        StringBuilder body = new StringBuilder();
        told.forEach(
                (name, value) -> body.append(name).append('=').append(value).append('\n'));
        if (kind == 21) {
            body.append("built=").append(now).append('\n');
        }
        String host = url.replaceFirst("/feed\\d+$", "");
        for (long i = latest; i >= Math.max(0, latest - 9); i--) {
            body.append("item=")
                    .append(host)
                    .append("/page/")
                    .append(i)
                    .append('|')
                    .append("Item number ")
                    .append(i);
            body.append('|').append(born.plus(every.multipliedBy(i))).append('\n');
        }
        return body.toString();
    }

    static String http(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
