package newsroom.ingest.politeness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a server's log and says where a reader was impolite. Knows the rules R1 to R20 and nothing of the reader: no class
 * of the house is used here.
 *
 * @param refreshed when an operator asked for which feed
 */
record Judge(List<Request> log, Map<String, List<Instant>> refreshed) {

    private static final Duration WEEK = Duration.ofDays(7);

    /** Rule and what broke it, at most a few words each. */
    List<String> violations() {
        List<String> found = new ArrayList<>();
        byFeed().forEach((url, requests) ->
                found.addAll(new FeedJudge(url, requests, refreshed.getOrDefault(url, List.of())).violations()));
        doors(found);
        pages(found);
        storms(found);
        return found;
    }

    private Map<String, List<Request>> byFeed() {
        Map<String, List<Request>> feeds = new LinkedHashMap<>();
        for (Request request : log) {
            String url = request.url().replaceFirst("-new$", "");
            if (url.matches(".*/feed\\d+")) {
                feeds.computeIfAbsent(url, key -> new ArrayList<>()).add(request);
            }
        }
        return feeds;
    }

    /** R14 and R15: one at a time at every door, with pauses; a used-up allowance closes it. */
    private void doors(List<String> found) {
        Map<String, Request> last = new HashMap<>();
        Map<String, Instant> closed = new HashMap<>();
        for (Request request : log) {
            String door = door(request.url());
            Request before = last.put(door, request);
            if (before != null && !request.hop()) {
                Duration pause = Duration.between(before.answeredAt(), request.at());
                Duration due = Duration.ofMillis(
                        door.equals("arxiv.org") ? 3_000 : door.equals("reddit.com") ? 60_000 : 1_000);
                if (pause.compareTo(due) < 0) {
                    found.add((due.toMillis() > 1_000 ? "R15 " : "R14 ") + door + " asked after " + pause);
                }
            }
            if (request.at().isBefore(closed.getOrDefault(door, Instant.MIN))) {
                found.add("R15 " + door + " asked before its allowance was there again");
            }
            String left = request.status() == FixtureServer.LOST ? null : request.header("x-ratelimit-remaining");
            if (left != null && Double.parseDouble(left) < 1) {
                closed.put(
                        door,
                        request.answeredAt()
                                .plusSeconds(Long.parseLong(request.sent().get("x-ratelimit-reset"))));
            }
        }
    }

    /** R13 and R16: no page that nobody named; robots.txt first, at most a day old, and heeded. */
    private void pages(List<String> found) {
        Map<String, Request> robots = new HashMap<>();
        Map<String, Instant> lastPage = new HashMap<>();
        for (Request request : log) {
            String host = host(request.url());
            if (request.url().endsWith("/robots.txt")) {
                Request before = robots.get(host);
                if (before != null && !before.at().isBefore(request.at().minus(Duration.ofMinutes(59)))) {
                    found.add("R16 robots.txt of " + host + " asked twice in an hour");
                }
                robots.put(host, request);
            } else if (request.url().contains("/page/")) {
                Request rules = robots.get(host);
                if (rules == null || rules.at().isBefore(request.at().minus(Duration.ofHours(24)))) {
                    found.add("R16 page without a robots.txt of today: " + request.url());
                } else if (rules.status() >= 500 || rules.body().contains("Disallow")) {
                    found.add("R16 page that robots.txt forbids: " + request.url());
                } else if (rules.body().contains("Crawl-delay: 20")
                        && request.at()
                                .isBefore(
                                        lastPage.getOrDefault(host, Instant.MIN).plusSeconds(20))) {
                    found.add("R16 crawl delay of " + host);
                }
                lastPage.put(host, request.answeredAt());
            } else if (!request.url().matches(".*/feed\\d+(-new)?") || request.status() == 404 && request.hop()) {
                found.add("R13 nobody named " + request.url());
            }
        }
    }

    /** R18: never more than twenty feeds in a second. */
    private void storms(List<String> found) {
        List<Instant> feeds = log.stream()
                .filter(request -> request.url().contains("/feed"))
                .map(Request::at)
                .sorted()
                .toList();
        for (int i = 20; i < feeds.size(); i++) {
            if (Duration.between(feeds.get(i - 20), feeds.get(i)).toMillis() < 1_000) {
                found.add("R18 storm at " + feeds.get(i));
            }
        }
    }

    static Duration capped(Duration asked) {
        return asked.compareTo(WEEK) > 0 ? WEEK : asked;
    }

    static Set<String> rules(List<String> violations) {
        Set<String> rules = new HashSet<>();
        violations.forEach(violation -> rules.add(violation.split(" ")[0]));
        return rules;
    }

    private static String host(String url) {
        return url.split("/")[2];
    }

    /** All invented names are registered under {@code .test} or {@code .org} and {@code .com}. */
    private static String door(String url) {
        String[] labels = host(url).split("\\.");
        return labels[labels.length - 2] + "." + labels[labels.length - 1];
    }
}
