package newsroom.publish.press;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.SourceIntelligence;
import newsroom.contracts.issue.SourceIntelligence.EpisodeNotes;
import newsroom.contracts.story.StoryKind;

/** Counts podcast intelligence again. */
final class PodcastRecount {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private final Recount recount;

    PodcastRecount(Recount recount) {
        this.recount = recount;
    }

    void count() {
        List<EpisodeNotes> episodes =
                recount.blocks(SourceIntelligence.class).get(0).episodes();
        int shows = (int) episodes.stream()
                .map(EpisodeNotes::claims)
                .map(EpisodeClaims::show)
                .distinct()
                .count();
        for (MatchResult found : recount.one(
                "dateline", "^(\\w+day, .*?) · from (\\d+) podcasts?(?:, (\\d+) episodes?)?$", recount.text())) {
            recount.same(
                    "day",
                    LocalDate.parse(found.group(1), LONG),
                    recount.issue().date());
            recount.same("podcasts", Integer.parseInt(found.group(2)), shows);
            recount.same("episodes are told", found.group(3) != null, shows != episodes.size());
            if (found.group(3) != null) {
                recount.same("episodes", Integer.parseInt(found.group(3)), episodes.size());
            }
        }
        PrintedStory story = recount.issue().topStories().get(0);
        Recount.all("Beside the talk, ([\\w,]+) written reports? by ([\\w,]+) independent", recount.flat())
                .forEach(found -> {
                    recount.same("written reports", Recount.number(found.group(1)), (int) story.reports().stream()
                            .filter(report -> report.kind() != StoryKind.EPISODE)
                            .count());
                });
        String[] notes =
                recount.section("SOURCE INTELLIGENCE", "STORIES REFERENCED").split("(?m)^• ");
        recount.same("episodes below", notes.length - 1, episodes.size());
        for (int i = 1; i < notes.length && i <= episodes.size(); i++) {
            episode(notes[i], episodes.get(i - 1));
        }
    }

    private void episode(String printed, EpisodeNotes notes) {
        int bullets = Recount.all("^  • ", printed).size();
        int sum = 0;
        for (MatchResult found : Recount.all("^(?!Also)([^\\n(]+) \\((\\d+)\\)\\n\\n((?:  [^\\n]*\\n)+)", printed)) {
            int below = Recount.all("^  • ", found.group(3)).size();
            recount.same("claims under " + found.group(1), Integer.parseInt(found.group(2)), below);
            sum += below;
        }
        for (MatchResult found : Recount.all("Also from this episode: \\((\\d+)\\)", printed)) {
            recount.same("also from the episode", Integer.parseInt(found.group(1)), sum);
        }
        recount.same(
                "claims on the story", bullets - sum, notes.claims().onStory().size());
        for (MatchResult found : Recount.all("\\((\\d+):(\\d\\d)\\)", printed)) {
            recount.same("seconds below sixty", Integer.parseInt(found.group(2)) < 60, true);
        }
    }
}
