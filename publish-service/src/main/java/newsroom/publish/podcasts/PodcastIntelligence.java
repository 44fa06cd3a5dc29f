package newsroom.publish.podcasts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.issue.Article;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Headline;
import newsroom.contracts.issue.KeyPoints;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.References;
import newsroom.contracts.issue.SourceIntelligence;
import newsroom.contracts.issue.SourceIntelligence.EpisodeNotes;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Drops;
import newsroom.publish.copy.Leads;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Refs;
import newsroom.publish.copy.Selection;
import newsroom.publish.copy.Stories;

/**
 * The template of podcast intelligence: one story, the one that most shows spoke of, as an article from what was said,
 * and everything else that was claimed in those episodes.
 */
public final class PodcastIntelligence {

    private static final String KICKER = "News";

    private PodcastIntelligence() {}

    public static Draft of(Copy copy) {
        List<Pooled> spoken = Selection.printable(copy.edition(), copy.pool(), copy.closedAt()).stream()
                .sorted(Comparator.comparing((Pooled pooled) -> -Episodes.shows(pooled.brief()))
                        .thenComparing(pooled -> -pooled.brief().episodes().size()))
                .toList();
        List<Drop> drops =
                Selection.of(copy.edition(), copy.pool(), copy.closedAt()).drops();
        if (spoken.isEmpty()) {
            return new Draft(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), drops);
        }
        Brief brief = spoken.get(0).brief();
        PrintedStory story = Stories.inFull(spoken.get(0), copy);
        List<EpisodeNotes> episodes = Episodes.of(brief, copy.edition().zone());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Headline(kicker(brief), brief.headline(), Episodes.shows(brief), episodes.size()));
        blocks.add(new KeyPoints(Points.of(story, episodes)));
        blocks.add(new Article(new Prosaist(story, episodes).paragraphs()));
        blocks.add(new SourceIntelligence(episodes));
        blocks.add(new References(Refs.of(List.of(story))));
        List<Drop> all = new ArrayList<>(Drops.without(drops, List.of(story), List.of()));
        for (Pooled other : spoken.subList(1, spoken.size())) {
            Drop drop = new Drop(
                    other.brief().cluster().id(),
                    other.brief().headline().text(),
                    Drop.Reason.NO_ROOM,
                    "an issue tells one story, and more shows spoke of “"
                            + brief.headline().text() + "”");
            if (all.stream().noneMatch(known -> known.cluster().equals(drop.cluster()))) {
                all.add(drop);
            }
        }
        return new Draft(blocks, Leads.of(List.of(brief)), List.of(story), List.of(), List.of(), List.of(), all);
    }

    private static String kicker(Brief brief) {
        return brief.cluster().topics().isEmpty()
                ? KICKER
                : brief.cluster().topics().get(0).name();
    }
}
