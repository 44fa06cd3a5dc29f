package newsroom.publish.press;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Patterns;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.SignalNoise;
import newsroom.contracts.issue.Watch;
import newsroom.contracts.issue.WatchItem;
import org.jspecify.annotations.Nullable;

/** Counts a daily brief again. */
final class BriefRecount {

    private static final String MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.US))
            .collect(Collectors.joining("|"));

    private final Recount recount;
    private final List<PrintedStory> stories;

    BriefRecount(Recount recount) {
        this.recount = recount;
        this.stories = recount.issue().topStories();
    }

    void count() {
        String top = recount.section("TOP STORIES", "\n\n\n" + next());
        List<MatchResult> heads = Recount.all("^(\\d+)\\. ", recount.section("TOP STORIES", "STORIES REFERENCED"));
        recount.same(
                "numbers of the stories",
                heads.stream().map(head -> Integer.parseInt(head.group(1))).toList(),
                IntStream.rangeClosed(1, stories.size()).boxed().toList());
        List<MatchResult> standings = Recount.all("^   (\\d+)/10 · (community only|(\\d+) outlets?)", top);
        recount.same("standings", standings.size(), stories.size());
        for (int i = 0; i < Math.min(standings.size(), stories.size()); i++) {
            PrintedStory story = stories.get(i);
            String outlets = standings.get(i).group(3);
            recount.same(
                    "score of story " + (i + 1),
                    Integer.parseInt(standings.get(i).group(1)),
                    (int) Math.round(10 * story.cluster().score().value()));
            recount.same(
                    "outlets of story " + (i + 1),
                    outlets == null ? 0 : Integer.parseInt(outlets),
                    Recount.outlets(story));
            reaction(story);
            outletsOfReason(story);
        }
        Recount.all("of the ([\\w,]+) events? on the desk", recount.flat())
                .forEach(found -> recount.same(
                        "events on the desk",
                        Recount.number(found.group(1)),
                        recount.issue().tally().clusters()));
        patterns();
        weighed();
        watch();
    }

    /** Counted reasons name how many outlets there are; "six others" among them. */
    private void outletsOfReason(PrintedStory story) {
        Sentence why = story.whyItMatters();
        if (why != null && why.basis() == Sentence.Basis.COUNTED) {
            Recount.all("^([\\w,]+) independent outlets carry it", why.text())
                    .forEach(found -> recount.same(
                            "outlets of a reason", Recount.number(found.group(1)), Recount.outlets(story)));
            Recount.all(" and ([\\w,]+) others followed within", why.text())
                    .forEach(found -> recount.same(
                            "outlets that followed", Recount.number(found.group(1)) + 3, Recount.outlets(story)));
        }
    }

    private String next() {
        return Pattern.compile(
                        "^(PATTERNS|SIGNAL vs NOISE|WHAT WE TOLD YOU TO WATCH|WATCH|ALSO ON THE DESK|STORIES REFERENCED)$",
                        Pattern.MULTILINE)
                .matcher(recount.text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("\0");
    }

    private void reaction(PrintedStory story) {
        Reaction reaction = story.findings().reaction();
        if (reaction != null) {
            String said = reaction.sentence().text();
            recount.same("reaction is printed", recount.flat().contains(Recount.flat(said)), true);
            // Of more threads than are named the rest is not told one by one.
            if (!said.contains("more thread")) {
                recount.same("comments", sum("([\\d,]+) comments?", said), reaction.comments());
                recount.same("points", sum("([\\d,]+) points?", said), reaction.points());
            }
        }
    }

    private static long sum(String figure, String text) {
        return Recount.all(figure, text).stream()
                .mapToLong(found -> Recount.number(found.group(1)))
                .sum();
    }

    private void patterns() {
        for (Patterns block : recount.blocks(Patterns.class)) {
            for (Patterns.Pattern pattern : block.patterns()) {
                List<MatchResult> found = recount.one(
                        "pattern on " + pattern.about(),
                        Pattern.quote(pattern.about())
                                + " (?:is|stays|runs)[^:]*: ([\\w,]+) reports? of ([\\w,]+) events? by"
                                + " ([\\w,]+) independent outlets? name it in (\\d+) hours"
                                + "(?:, against ([\\w,]+) )?",
                        recount.flat());
                for (MatchResult match : found) {
                    recount.same(
                            "reports",
                            Recount.number(match.group(1)),
                            pattern.sentence().evidence().size());
                    recount.same(
                            "events",
                            Recount.number(match.group(2)),
                            pattern.events().size());
                    recount.same("outlets", Recount.number(match.group(3)), pattern.outlets());
                    recount.same("hours", Recount.number(match.group(4)), 48);
                    if (match.group(5) != null) {
                        recount.same("reports before", Recount.number(match.group(5)), pattern.before());
                    }
                }
            }
        }
    }

    /** Counted from the claims of the briefs, where they are at hand. */
    private void weighed() {
        for (SignalNoise block : recount.blocks(SignalNoise.class)) {
            Brief brief = brief(block.signal());
            if (brief != null) {
                for (MatchResult found : recount.one(
                        "signal",
                        "with ([\\w,]+) figures? stated as facts and ([\\w,]+) of its ([\\w,]+) claims? hedged",
                        recount.flat().replace("none of its", "no of its"))) {
                    recount.same("firm figures", Recount.number(found.group(1)), firm(brief));
                    recount.same("hedged", Recount.number(found.group(2)), soft(brief));
                    recount.same(
                            "claims",
                            Recount.number(found.group(3)),
                            brief.claims().size());
                }
            }
            Brief loud = brief(block.noise());
            if (loud != null) {
                for (MatchResult found : recount.one(
                        "noise", "([\\w,]+) outlets carry it, yet of the ([\\w,]+) claims", recount.flat())) {
                    recount.same(
                            "outlets of noise",
                            Recount.number(found.group(1)),
                            loud.cluster().publishers().size());
                    recount.same(
                            "claims of noise",
                            Recount.number(found.group(2)),
                            loud.claims().size());
                }
            }
        }
    }

    private @Nullable Brief brief(SignalNoise.@Nullable Weighed weighed) {
        return weighed == null ? null : recount.briefs().get(weighed.story());
    }

    private static boolean isSoft(Claim claim) {
        return claim.modality() != Modality.FACT || !claim.hedges().isEmpty();
    }

    private static int soft(Brief brief) {
        return (int) brief.claims().stream().filter(BriefRecount::isSoft).count();
    }

    private static int firm(Brief brief) {
        return (int) brief.claims().stream()
                .filter(claim -> !isSoft(claim) && claim.quantity() != null)
                .count();
    }

    private void watch() {
        for (Watch block : recount.blocks(Watch.class)) {
            for (WatchItem item : block.items()) {
                for (MatchResult found : recount.one(
                        "watch " + item.who(),
                        "Watch (?:the )?" + Pattern.quote(item.who()) + " \\((?:\\w+ )*?(" + MONTHS
                                + ") (\\d+)(?:, (\\d{4}))?\\)",
                        recount.flat())) {
                    LocalDate due = LocalDate.of(
                            found.group(3) == null
                                    ? recount.issue().date().getYear()
                                    : Integer.parseInt(found.group(3)),
                            Month.valueOf(found.group(1).toUpperCase(Locale.ROOT)),
                            Integer.parseInt(found.group(2)));
                    recount.same("due day of " + item.who(), due, item.due());
                    recount.same("still to come", due.isAfter(recount.issue().date()), true);
                }
            }
        }
    }
}
