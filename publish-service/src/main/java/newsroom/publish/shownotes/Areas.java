package newsroom.publish.shownotes;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.TopicAreas.Card;
import newsroom.contracts.issue.TopicAreas.TopicArea;
import newsroom.publish.copy.Readable;
import newsroom.publish.copy.Words;

/** Stories on cards, by topic. */
final class Areas {

    /** Stories that are close to none of the desk's topics. */
    static final String OTHER = "Other news";

    private static final int BULLETS = 3;

    private Areas() {}

    /** The topic with the best story first; within a topic the best story first. */
    static List<TopicArea> of(List<PrintedStory> stories, ZoneId zone) {
        List<PrintedStory> ranked = stories.stream()
                .sorted(Comparator.comparingDouble(
                        story -> -story.cluster().score().value()))
                .toList();
        Map<String, List<Card>> areas = new LinkedHashMap<>();
        for (PrintedStory story : ranked) {
            areas.computeIfAbsent(topic(story), name -> new ArrayList<>()).add(card(story, zone));
        }
        return areas.entrySet().stream()
                .map(area -> new TopicArea(area.getKey(), area.getValue()))
                .toList();
    }

    private static String topic(PrintedStory story) {
        return story.cluster().topics().isEmpty()
                ? OTHER
                : story.cluster().topics().get(0).name();
    }

    private static Card card(PrintedStory story, ZoneId zone) {
        Report report = Readable.report(story);
        return new Card(
                story.cluster().id(),
                report.source().publisher(),
                Readable.day(report, zone),
                story.cluster().score().outOfTen(),
                story.whyItMatters(),
                bullets(story),
                report.url());
    }

    /** The first three facts that say neither the headline nor each other again. */
    private static List<Sentence> bullets(PrintedStory story) {
        List<Sentence> said = new ArrayList<>(List.of(story.headline()));
        if (story.whyItMatters() != null) {
            said.add(story.whyItMatters());
        }
        List<Sentence> facts = new ArrayList<>();
        if (story.update() != null) {
            facts.addAll(story.update().news());
        }
        facts.addAll(story.summary());
        facts.addAll(story.bullets());
        List<Sentence> bullets = new ArrayList<>();
        for (Sentence fact : facts) {
            if (bullets.size() < BULLETS && !Words.isSaid(fact, said)) {
                bullets.add(fact);
                said.add(fact);
            }
        }
        return bullets;
    }
}
