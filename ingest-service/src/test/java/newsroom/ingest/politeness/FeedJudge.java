package newsroom.ingest.politeness;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the questions to one feed, in the order in which they arrived. */
final class FeedJudge {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final String url;
    private final List<Request> requests;
    private final List<Instant> refreshed;
    private final List<String> found = new ArrayList<>();

    private final Set<String> etags = new HashSet<>();
    private final Set<String> dates = new HashSet<>();
    private @Nullable String etag;
    private @Nullable String date;
    private boolean certain = true;
    private @Nullable Instant lastPlain;
    private Map<String, String> wishes = Map.of();
    private String lastBody = "";
    private int useless;
    private int failures;
    private int missing;
    private int moved;

    FeedJudge(String url, List<Request> requests, List<Instant> refreshed) {
        this.url = url;
        this.requests = requests;
        this.refreshed = refreshed;
    }

    List<String> violations() {
        for (int i = 0; i < requests.size(); i++) {
            Request now = requests.get(i);
            validators(now);
            if (i > 0 && !now.hop()) {
                gap(requests.get(i - 1), now);
            }
            if (now.isPlain() && !now.hop()) {
                if (lastPlain != null && apart(lastPlain, now.at()).compareTo(DAY) < 0) {
                    say("R4", "unconditional again after " + apart(lastPlain, now.at()));
                }
                lastPlain = now.at();
            }
            remember(now);
        }
        return found;
    }

    /** R1 to R3: byte for byte what the server gave, never anything else, and never nothing once it gave something. */
    private void validators(Request now) {
        if (now.ifNoneMatch() != null && !etags.contains(now.ifNoneMatch())) {
            say("R1", "an ETag that was never given: " + now.ifNoneMatch());
        }
        if (now.ifModifiedSince() != null && !dates.contains(now.ifModifiedSince())) {
            say("R2", "a date that was never given: " + now.ifModifiedSince());
        }
        if (now.isPlain() && (etag != null || date != null)) {
            say("R3", "unconditional although validators were given");
        }
        if (certain && etag != null && !Objects.equals(etag, now.ifNoneMatch())) {
            say("R1", "not the ETag given last: " + now.ifNoneMatch());
        }
    }

    /** R4 to R8, R12, R19, R20: how long between two questions. */
    private void gap(Request before, Request now) {
        Duration gap = apart(before.at(), now.at());
        boolean wanted = refreshed.stream().anyMatch(at -> at.isAfter(before.at()) && !at.isAfter(now.at()));
        if (gap.compareTo(Duration.ofMinutes(5)) < 0) {
            say("R20", "asked again after " + gap);
        }
        if (!wanted && gap.compareTo(HOUR) < 0) {
            say("R4", "asked again after " + gap);
        }
        if (before.status() == 410) {
            say("R12", "asked again after 410");
        }
        String retry = before.header("retry-after");
        if (before.status() != FixtureServer.LOST && retry != null) {
            atLeast("R7", Judge.capped(seconds(retry, before)), before, now);
        } else if (failures > 0 && before.status() != 200 && before.status() != 404) {
            Duration due = HOUR.multipliedBy(1L << Math.min(failures - 1, 5));
            atLeast("R7", due.compareTo(DAY) > 0 ? DAY : due, before, now);
        }
        if (missing >= 10) {
            atLeast("R12", Duration.ofDays(2), before, now);
        }
        if (!wanted) {
            freshness(before, now);
            wishes(before, now);
            if (useless >= 3) {
                atLeast("R19", Duration.ofHours(2), before, now);
            }
        }
        if (moved > 10) {
            say("R12", "still asks where it has moved from");
        }
    }

    private void freshness(Request before, Request now) {
        if (!before.isGood()) {
            return;
        }
        String control = before.header("cache-control");
        if (control != null) {
            long age = Long.parseLong(control.replaceAll("\\D", ""));
            atLeast("R6", Judge.capped(Duration.ofSeconds(age)), before, now);
        } else if (before.header("expires") != null) {
            atLeast(
                    "R6",
                    Duration.between(
                            http(before.sent().get("date")), http(before.sent().get("expires"))),
                    before,
                    now);
        }
    }

    private void wishes(Request before, Request now) {
        if (wishes.containsKey("ttl")) {
            atLeast("R8", Duration.ofMinutes(Long.parseLong(wishes.get("ttl"))), before, now);
        }
        OffsetDateTime at = now.at().atOffset(ZoneOffset.UTC);
        if (list("skipHours").contains(String.valueOf(at.getHour()))
                || list("skipDays").contains(at.getDayOfWeek().name())) {
            say("R8", "asked when it is not to be asked: " + now.at());
        }
    }

    private void remember(Request now) {
        boolean lost = now.status() == FixtureServer.LOST;
        // What a lost answer said may be known or not; both are right until the next answer.
        certain = !lost;
        if (now.sent().containsKey("etag") || now.sent().containsKey("last-modified")) {
            String given = now.header("etag");
            String dated = now.header("last-modified");
            if (given != null) {
                etags.add(given);
            }
            if (dated != null) {
                dates.add(dated);
            }
            if (now.status() == 200) {
                etag = given;
                date = dated;
            } else if (now.status() == 304) {
                etag = given == null ? etag : given;
                date = dated == null ? date : dated;
            }
        }
        if (now.status() == 200) {
            wishes = now.told();
            useless = items(now.body()).equals(items(lastBody)) ? useless + 1 : 0;
            lastBody = now.body();
        } else if (now.status() == 304) {
            useless = 0;
        }
        failures = now.isGood() || lost || isMove(now) ? 0 : failures + 1;
        missing = now.status() == 404 ? missing + 1 : 0;
        moved = now.status() == 301 ? moved + 1 : now.hop() ? moved : 0;
        if (now.url().endsWith("-new") && !now.hop() && !wasMoved()) {
            say("R12", "a detour was taken for a move");
        }
    }

    private boolean wasMoved() {
        return requests.stream().anyMatch(request -> request.status() == 301);
    }

    private static boolean isMove(Request request) {
        return request.status() == 301 || request.status() == 302;
    }

    private static String items(String body) {
        return body.replaceAll("(?m)^built=.*$", "");
    }

    private Set<String> list(String wish) {
        return wishes.containsKey(wish)
                ? new HashSet<>(Arrays.asList(wishes.get(wish).split(",")))
                : Set.of();
    }

    private void atLeast(String rule, Duration due, Request before, Request now) {
        Duration gap = apart(before.answeredAt(), now.at());
        if (gap.compareTo(due) < 0) {
            say(rule, "asked after " + gap + " instead of " + due);
        }
    }

    private static Duration apart(Instant from, Instant to) {
        return Duration.between(from, to);
    }

    private static Duration seconds(String retryAfter, Request before) {
        return retryAfter.matches("\\d+")
                ? Duration.ofSeconds(Long.parseLong(retryAfter))
                : Duration.between(before.answeredAt(), http(retryAfter));
    }

    private static Instant http(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private void say(String rule, String what) {
        found.add(rule + " " + url + " " + what);
    }
}
