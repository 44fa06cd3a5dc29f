package newsroom.publish.press;

import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Letter;
import newsroom.contracts.issue.Letter.LetterParagraph;
import newsroom.contracts.issue.PrintedStory;

/** Counts a morning letter again. */
final class LetterRecount {

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
        Recount.all("(\\w+) of the (\\w+) stories come under ([^.]+)\\.", flatLetter())
                .forEach(found -> {
                    long about = stories.stream()
                            .filter(story -> story.cluster().topics().stream()
                                    .limit(1)
                                    .anyMatch(topic -> topic.name().equalsIgnoreCase(found.group(3))))
                            .count();
                    recount.same("stories of the tone", (long) Recount.number(found.group(1)), about);
                    recount.same("stories below", Recount.number(found.group(2)), stories.size());
                });
        int most = stories.stream().mapToInt(Recount::outlets).max().orElse(0);
        Recount.all("a story that (\\w+) outlets? carr(?:y|ies)(, as many as any below)?", flatLetter())
                .forEach(found -> {
                    recount.same(
                            "outlets of the first", Recount.number(found.group(1)), Recount.outlets(stories.get(0)));
                    if (found.group(2) != null) {
                        recount.same("as many as any", Recount.number(found.group(1)), most);
                    }
                });
    }

    private static boolean isShort(LetterParagraph paragraph) {
        return paragraph.lead() != null && paragraph.lead().text().matches("(?:In|Also in) short\\.");
    }

    private String flatLetter() {
        return Recount.flat(recount.section("Good morning.", "STORIES REFERENCED"));
    }

    private void paragraph(String printed, LetterParagraph paragraph) {
        List<PrintedStory> here = paragraph.stories().stream()
                .flatMap(id ->
                        stories.stream().filter(story -> story.cluster().id().equals(id)))
                .toList();
        for (MatchResult found :
                Recount.all("(\\w+) outlets (?:carry it independently|that share no owner)\\.", printed)) {
            recount.same("outlets of a paragraph", Recount.number(found.group(1)), Recount.outlets(here.get(0)));
        }
        for (MatchResult found : Recount.all("(\\w+) of them rests? on one outlet so far\\.", printed)) {
            if (!found.group(1).equals("Each")) {
                long alone = here.stream()
                        .filter(story -> Recount.outlets(story) == 1)
                        .count();
                recount.same("stories of one outlet", (long) Recount.number(found.group(1)), alone);
            }
        }
    }
}
