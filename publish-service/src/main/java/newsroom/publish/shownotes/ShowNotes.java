package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Credits;
import newsroom.contracts.issue.EpisodeSummary;
import newsroom.contracts.issue.FurtherReading;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Reference;
import newsroom.contracts.issue.TopicAreas;
import newsroom.contracts.issue.TopicAreas.TopicArea;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Drops;
import newsroom.publish.copy.Leads;
import newsroom.publish.copy.Mentions;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Refs;
import newsroom.publish.copy.Selection;
import newsroom.publish.copy.Stories;
import newsroom.publish.copy.WatchLedger;
import newsroom.publish.copy.Worth;

/** The template of show notes. */
public final class ShowNotes {

    private static final int NAMED = 3;
    private static final int WATCHED = 3;
    private static final int PER_STORY = 2;

    private ShowNotes() {}

    public static Draft of(Copy copy) {
        Selection.Choice choice = Selection.of(copy.edition(), copy.pool(), copy.closedAt());
        if (choice.topStories().isEmpty()) {
            return new Draft(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), choice.drops());
        }
        List<PrintedStory> chosen = choice.topStories().stream()
                .map(pooled -> Stories.inFull(pooled, copy))
                .toList();
        List<TopicArea> areas = Areas.of(chosen, copy.edition().zone());
        List<PrintedStory> stories = inOrder(areas, chosen);
        List<WatchItem> watch = WatchLedger.items(
                copy, choice.topStories().stream().map(Pooled::brief).toList(), WATCHED);
        List<Answer> answers = WatchLedger.answers(copy);
        List<PrintedStory> briefly = Mentions.with(
                choice.briefly().stream()
                        .map(pooled -> Stories.briefly(pooled, copy))
                        .toList(),
                stories,
                answeredBy(answers),
                copy);
        List<Block> blocks = new ArrayList<>();
        blocks.add(summary(stories, areas));
        blocks.add(new TopicAreas(areas));
        List<Reference> further = further(stories, briefly, areas);
        if (!further.isEmpty()) {
            blocks.add(new FurtherReading(further));
        }
        Map<Boolean, List<PrintedStory>> byNews =
                briefly.stream().collect(Collectors.partitioningBy(story -> isNews(story, choice.briefly())));
        List<PrintedStory> notes = byNews.getOrDefault(true, List.of());
        List<PrintedStory> reading = byNews.getOrDefault(false, List.of());
        blocks.add(new Conversation(
                new Script(copy, stories, areas, notes, reading, watch, answers, exchanges(choice)).turns()));
        blocks.add(new Credits(Refs.publishers(stories)));
        return new Draft(
                blocks,
                Leads.of(choice.topStories().stream().map(Pooled::brief).toList()),
                stories,
                briefly,
                watch,
                answers,
                Drops.without(choice.drops(), stories, briefly));
    }

    /** What is no line of the issue was mentioned for what it answers, and that is news. */
    private static boolean isNews(PrintedStory story, List<Pooled> lines) {
        return lines.stream()
                .map(Pooled::brief)
                .filter(brief -> brief.cluster().id().equals(story.cluster().id()))
                .allMatch(Worth::isNews);
    }

    private static Map<ClusterId, Exchange> exchanges(Selection.Choice choice) {
        Map<ClusterId, Exchange> exchanges = new HashMap<>();
        for (Pooled pooled : choice.topStories()) {
            Exchange exchange = pooled.brief().exchange();
            if (exchange != null) {
                exchanges.put(pooled.brief().cluster().id(), exchange);
            }
        }
        return exchanges;
    }

    private static List<PrintedStory> inOrder(List<TopicArea> areas, List<PrintedStory> stories) {
        return areas.stream()
                .flatMap(area -> area.cards().stream())
                .flatMap(card ->
                        stories.stream().filter(story -> story.cluster().id().equals(card.story())))
                .toList();
    }

    private static EpisodeSummary summary(List<PrintedStory> stories, List<TopicArea> areas) {
        List<String> named = stories.stream()
                .limit(NAMED)
                .map(story -> story.headline().text())
                .toList();
        String text = "Today's episode covers %d %s across %d %s, including: %s."
                .formatted(
                        stories.size(),
                        stories.size() == 1 ? "story" : "stories",
                        areas.size(),
                        areas.size() == 1 ? "topic area" : "topic areas",
                        String.join("; ", named));
        var reports = stories.stream().map(story -> story.reports().get(0)).toList();
        return new EpisodeSummary(stories.size(), areas.size(), Counting.over(reports, text));
    }

    /** What else reports a story of the show, and what else lay on the desk. */
    private static List<Reference> further(
            List<PrintedStory> stories, List<PrintedStory> briefly, List<TopicArea> areas) {
        List<String> linked = areas.stream()
                .flatMap(area -> area.cards().stream())
                .map(TopicAreas.Card::url)
                .toList();
        List<Reference> further = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            PrintedStory story = stories.get(i);
            int number = i + 1;
            Refs.ofEachPublisher(story.reports()).stream()
                    .filter(report -> !linked.contains(report.url()))
                    .limit(PER_STORY)
                    .forEach(report -> further.add(Refs.of(number, story, report)));
        }
        for (int i = 0; i < briefly.size(); i++) {
            PrintedStory story = briefly.get(i);
            further.add(Refs.of(stories.size() + i + 1, story, story.reports().get(0)));
        }
        return further;
    }

    private static List<ClusterId> answeredBy(List<Answer> answers) {
        List<ClusterId> clusters = new ArrayList<>();
        for (Answer answer : answers) {
            ClusterId by = answer.answeredBy();
            if (by != null) {
                clusters.add(by);
            }
        }
        return clusters;
    }
}
