package newsroom.publish.press;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.issue.Article;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Briefly;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Correction;
import newsroom.contracts.issue.Credits;
import newsroom.contracts.issue.EpisodeSummary;
import newsroom.contracts.issue.FurtherReading;
import newsroom.contracts.issue.Headline;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.KeyPoints;
import newsroom.contracts.issue.Lead;
import newsroom.contracts.issue.Letter;
import newsroom.contracts.issue.Patterns;
import newsroom.contracts.issue.References;
import newsroom.contracts.issue.SignalNoise;
import newsroom.contracts.issue.SourceIntelligence;
import newsroom.contracts.issue.TopStories;
import newsroom.contracts.issue.TopicAreas;
import newsroom.contracts.issue.Watch;
import newsroom.contracts.issue.WatchAnswers;
import newsroom.publish.press.Piece.Kind;

/** An issue set in type, once for every medium. */
public final class Galley {

    private Galley() {}

    /** All pieces in the order of print, masthead first. */
    public static List<Piece> of(Issue issue) {
        List<Piece> pieces = new ArrayList<>(Heads.of(issue));
        for (Correction correction : issue.corrections()) {
            pieces.add(Piece.of(Kind.NOTE, Heads.corrected(correction)));
        }
        Setting setting = new Setting(issue);
        for (Block block : issue.blocks()) {
            pieces.addAll(set(block, setting));
        }
        return pieces;
    }

    private static List<Piece> set(Block block, Setting setting) {
        BriefSetting brief = new BriefSetting(setting);
        ShowSetting show = new ShowSetting(setting);
        if (block instanceof Lead lead) {
            return brief.lead(lead);
        } else if (block instanceof TopStories stories) {
            return brief.topStories(stories);
        } else if (block instanceof Patterns patterns) {
            return brief.patterns(patterns);
        } else if (block instanceof SignalNoise weighed) {
            return brief.weighed(weighed);
        } else if (block instanceof Watch watch) {
            return brief.watch(watch);
        } else if (block instanceof WatchAnswers answers) {
            return brief.answers(answers);
        } else if (block instanceof Briefly briefly) {
            return brief.briefly(briefly);
        } else if (block instanceof References references) {
            return setting.references("STORIES REFERENCED", references.references());
        } else if (block instanceof EpisodeSummary summary) {
            return show.summary(summary);
        } else if (block instanceof TopicAreas areas) {
            return show.areas(areas);
        } else if (block instanceof FurtherReading further) {
            return setting.references("FURTHER READING", further.references());
        } else if (block instanceof Conversation conversation) {
            return show.conversation(conversation);
        } else if (block instanceof Credits credits) {
            return show.credits(credits);
        }
        return prose(block, new ProseSetting(setting));
    }

    private static List<Piece> prose(Block block, ProseSetting prose) {
        if (block instanceof Headline headline) {
            return prose.headline(headline);
        } else if (block instanceof KeyPoints points) {
            return prose.points(points);
        } else if (block instanceof Article article) {
            return prose.article(article);
        } else if (block instanceof SourceIntelligence episodes) {
            return prose.episodes(episodes);
        } else if (block instanceof Letter letter) {
            return prose.letter(letter);
        }
        throw new IllegalArgumentException(
                "nobody knows how to set " + block.getClass().getSimpleName());
    }
}
