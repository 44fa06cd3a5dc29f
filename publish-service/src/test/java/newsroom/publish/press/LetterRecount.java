package newsroom.publish.press;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Letter;
import newsroom.contracts.issue.Letter.LetterParagraph;
import newsroom.contracts.issue.PrintedStory;

/** Counts a morning letter again. */
final class LetterRecount {

    private static final Pattern MONEY = Pattern.compile("[$€£¥]\\s?\\d|(?:EUR|USD|GBP) ?\\d");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:plans|plans to|aims? to|set to|expects? to|expected to|seeks? to|intends? to|proposes? to|considering"
                    + "|planning to|may(?! \\d)|could|might|weighs|weighing|in talks|finalizing|nears|sources? says?|reportedly)\\b");

    private final Recount recount;
    private final List<PrintedStory> stories;

    LetterRecount(Recount recount) {
        this.recount = recount;
        this.stories = recount.issue().topStories();
    }

    void count() {
        List<LetterParagraph> paragraphs = recount.blocks(Letter.class).get(0).paragraphs();
        List<ClusterId> told = paragraphs.stream()
                .flatMap(paragraph -> paragraph.stories().stream())
                .toList();
        long inShort = paragraphs.stream()
                .filter(LetterRecount::isShort)
                .mapToLong(paragraph -> paragraph.stories().size())
                .sum();
        recount.same("stories told", told.size() - inShort, (long) stories.size());
        recount.same("stories told once", new HashSet<>(told).size(), told.size());
        greeting();
        String[] printed =
                recount.section("Good morning.", "STORIES REFERENCED").strip().split("\n\n");
        recount.same("paragraphs", printed.length, paragraphs.size());
        for (int i = 0; i < Math.min(printed.length, paragraphs.size()); i++) {
            paragraph(Recount.flat(printed[i]), paragraphs.get(i));
        }
    }

    private void greeting() {
        mood("turn on", story -> MONEY.matcher(story.headline().text()).find());
        mood("tell of", story -> OPEN.matcher(story.headline().text()).find());
        mood("rest on one outlet", story -> Recount.outlets(story) == 1);
        Recount.all("(?:it is ([^:.]+): )?(\\w+) of the (\\w+) stories come under ([^.]+)\\.", flatLetter())
                .forEach(found -> {
                    String topic = found.group(1) == null ? found.group(4) : found.group(1);
                    share(
                            found.group(2),
                            found.group(3),
                            story -> story.cluster().topics().stream()
                                    .limit(1)
                                    .anyMatch(one -> one.name().equalsIgnoreCase(topic)));
                });
        int most = stories.stream().mapToInt(Recount::outlets).max().orElse(0);
        Recount.all(
                        "(?:a story that |: )(\\w+) outlets? carr(?:y|ies)(?: it| that story)?(, as many as any below)?\\.",
                        Recount.flat(recount.section("Good morning.", "\n\n")))
                .forEach(found -> {
                    recount.same(
                            "outlets of the first", Recount.number(found.group(1)), Recount.outlets(stories.get(0)));
                    if (found.group(2) != null) {
                        recount.same("as many as any", Recount.number(found.group(1)), most);
                    }
                });
    }

    private void mood(String what, Predicate<PrintedStory> holds) {
        Recount.all("(\\w+) of the (\\w+) stories " + what, flatLetter())
                .forEach(found -> share(found.group(1), found.group(2), holds));
        Recount.all("(?:all (\\w+)|(both)) stories " + what, flatLetter()).forEach(found -> {
            String all = found.group(1) == null ? "two" : found.group(1);
            share(all, all, holds);
        });
    }

    private void share(String part, String all, Predicate<PrintedStory> holds) {
        recount.same(
                "stories of the tone",
                (long) Recount.number(part.toLowerCase(Locale.ROOT)),
                stories.stream().filter(holds).count());
        recount.same("stories below", Recount.number(all), stories.size());
    }

    private static boolean isShort(LetterParagraph paragraph) {
        return paragraph.lead() != null
                && paragraph.lead().text().matches("(?:In|Also in) short\\.|The rest, quickly\\.|And a few more\\.");
    }

    private String flatLetter() {
        return Recount.flat(recount.section("Good morning.", "STORIES REFERENCED"));
    }

    private void paragraph(String printed, LetterParagraph paragraph) {
        List<PrintedStory> here = paragraph.stories().stream()
                .flatMap(id ->
                        stories.stream().filter(story -> story.cluster().id().equals(id)))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        for (MatchResult found : Recount.all(
                "(\\w+) outlets (?:carry it independently|that share no owner|carry it, and no two of them share an owner|carry it)\\.",
                printed)) {
            recount.same("outlets of a paragraph", Recount.number(found.group(1)), Recount.outlets(here.get(0)));
        }
        for (MatchResult found : Recount.all("(\\w+) of them rest on one outlet so far\\.", printed)) {
            long alone =
                    here.stream().filter(story -> Recount.outlets(story) == 1).count();
            recount.same("stories of one outlet", (long) Recount.number(found.group(1)), alone);
        }
        Recount.all("The (first|second|third) of them rests on ", printed)
                .forEach(found -> recount.same(
                        "outlets of the " + found.group(1),
                        Recount.outlets(
                                here.get(List.of("first", "second", "third").indexOf(found.group(1)))),
                        1));
    }
}
