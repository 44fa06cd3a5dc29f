package newsroom.publish.press;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import newsroom.contracts.issue.PrintedStory;

/** Counts show notes again. */
final class ShowRecount {

    private final Recount recount;
    private final List<PrintedStory> stories;

    ShowRecount(Recount recount) {
        this.recount = recount;
        this.stories = recount.issue().topStories();
    }

    void count() {
        String cards = recount.section("STORIES COVERED", "\n\n\nFULL TRANSCRIPT");
        cards = cards.contains("FURTHER READING") ? cards.substring(0, cards.indexOf("FURTHER READING")) : cards;
        List<MatchResult> bars = Recount.all("Relevance:\\s+([█░]{10})\\s+(\\d+)/10", cards);
        for (MatchResult found :
                recount.one("summary", "covers (\\d+) stor\\w+ across (\\d+) topic areas?", recount.flat())) {
            recount.same("stories", Integer.parseInt(found.group(1)), bars.size());
            recount.same("stories of the issue", Integer.parseInt(found.group(1)), stories.size());
            recount.same(
                    "topics",
                    Integer.parseInt(found.group(2)),
                    Recount.all("^• ", cards).size());
        }
        for (int i = 0; i < bars.size(); i++) {
            int shown = Integer.parseInt(bars.get(i).group(2));
            recount.same(
                    "cells of card " + (i + 1),
                    (int) bars.get(i)
                            .group(1)
                            .chars()
                            .filter(cell -> cell == '█')
                            .count(),
                    shown);
            recount.same("score of card " + (i + 1), shown, (int)
                    Math.round(10 * stories.get(i).cluster().score().value()));
        }
        talk(recount.section("FULL TRANSCRIPT", "\n\n\nSOURCES"));
        publishers();
    }

    private void talk(String transcript) {
        List<String> speakers = Recount.all("(?<=\n\n)(\\p{Lu}\\p{L}+): ", transcript).stream()
                .map(turn -> turn.group(1))
                .toList();
        for (int i = 1; i < speakers.size(); i++) {
            recount.same("turn " + i + " is another's", speakers.get(i).equals(speakers.get(i - 1)), false);
        }
        recount.same("hosts", new HashSet<>(speakers).size(), 2);
        recount.same("at most forty turns", speakers.size() <= 40, true);
        for (MatchResult found :
                recount.one("reports", "We went through ([\\w,]+) reports?", Recount.flat(transcript))) {
            recount.same(
                    "reports",
                    Recount.number(found.group(1)),
                    stories.stream().mapToInt(story -> story.reports().size()).sum());
        }
        for (MatchResult found : recount.one(
                "menu",
                "(?:Today we have|There is not much to tell today, so we keep it short, with) ([\\w,]+) stor\\w+: ([^.]+)\\.",
                Recount.flat(transcript))) {
            int sum = Recount.all("(?:^|, | and )([\\w]+) (?:on|besides)", found.group(2)).stream()
                    .mapToInt(part -> Recount.number(part.group(1)))
                    .sum();
            recount.same("stories of the menu", Recount.number(found.group(1)), sum);
        }
    }

    private void publishers() {
        Set<String> names = new TreeSet<>();
        stories.forEach(story ->
                story.reports().forEach(report -> names.add(report.source().publisher())));
        for (MatchResult found : recount.one(
                "notes", "in the notes with its source: (\\w+) stor\\w+, ([\\w,]+) publishers?\\.", recount.flat())) {
            recount.same("stories spoken of", Recount.number(found.group(1)), stories.size());
            recount.same("publishers spoken of", Recount.number(found.group(2)), names.size());
        }
        for (MatchResult found :
                recount.one("sources", "Sources: (.+)\\.$", Recount.flat(recount.section("\nSOURCES\n", "\0")))) {
            Set<String> printed = new TreeSet<>(List.of(found.group(1).split(", | and ")));
            recount.same("publishers of the sources line", printed, split(names));
        }
    }

    /** Names that have a comma or an "and" of their own are split like the line. */
    private static Set<String> split(Set<String> names) {
        Set<String> parts = new TreeSet<>();
        names.forEach(name -> parts.addAll(List.of(name.split(", | and "))));
        return parts;
    }
}
