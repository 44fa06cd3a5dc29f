package newsroom.publish.dailybrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Briefly;
import newsroom.contracts.issue.Lead;
import newsroom.contracts.issue.Patterns;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.References;
import newsroom.contracts.issue.SignalNoise;
import newsroom.contracts.issue.TopStories;
import newsroom.contracts.issue.Watch;
import newsroom.contracts.issue.WatchAnswers;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Drops;
import newsroom.publish.copy.Leads;
import newsroom.publish.copy.Mentions;
import newsroom.publish.copy.PatternHunt;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Refs;
import newsroom.publish.copy.Selection;
import newsroom.publish.copy.Stories;
import newsroom.publish.copy.WatchLedger;

/** The template of a daily brief. */
public final class DailyBrief {

    private static final int WATCHED = 2;

    private DailyBrief() {}

    public static Draft of(Copy copy) {
        Selection.Choice choice = Selection.of(copy.edition(), copy.pool(), copy.closedAt());
        List<Brief> top = choice.topStories().stream().map(Pooled::brief).toList();
        List<Sentence> lead = top.isEmpty() ? List.of() : Leads.of(top);
        List<PrintedStory> inFull = choice.topStories().stream()
                .map(pooled -> Stories.inFull(pooled, copy))
                .toList();
        List<PrintedStory> chosen = choice.briefly().stream()
                .map(pooled -> Stories.briefly(pooled, copy))
                .toList();
        Optional<SignalNoise> weighed = Weighing.of(copy, top);
        List<WatchItem> watch = WatchLedger.items(copy, top, WATCHED);
        List<Answer> answers = WatchLedger.answers(copy);
        List<PrintedStory> briefly = Mentions.with(chosen, inFull, mentioned(weighed, answers), copy);
        List<Block> blocks = new ArrayList<>();
        if (!inFull.isEmpty()) {
            blocks.add(new Lead(inFull.get(0).cluster().id(), lead));
            blocks.add(new TopStories(ids(inFull)));
        }
        List<Patterns.Pattern> patterns = new PatternHunt(copy, top).patterns();
        if (!patterns.isEmpty()) {
            blocks.add(new Patterns(patterns));
        }
        weighed.ifPresent(blocks::add);
        if (!answers.isEmpty()) {
            blocks.add(new WatchAnswers(answers));
        }
        if (!watch.isEmpty()) {
            blocks.add(new Watch(watch));
        }
        if (!chosen.isEmpty()) {
            blocks.add(new Briefly(ids(chosen)));
        }
        if (!inFull.isEmpty()) {
            blocks.add(new References(Refs.of(inFull)));
        }
        return new Draft(blocks, lead, inFull, briefly, watch, answers, Drops.without(choice.drops(), inFull, briefly));
    }

    private static List<ClusterId> ids(List<PrintedStory> stories) {
        return stories.stream().map(story -> story.cluster().id()).toList();
    }

    private static List<ClusterId> mentioned(Optional<SignalNoise> weighed, List<Answer> answers) {
        List<ClusterId> mentioned = new ArrayList<>();
        weighed.map(SignalNoise::signal).ifPresent(signal -> mentioned.add(signal.story()));
        weighed.map(SignalNoise::noise).ifPresent(noise -> mentioned.add(noise.story()));
        for (Answer answer : answers) {
            ClusterId by = answer.answeredBy();
            if (by != null) {
                mentioned.add(by);
            }
        }
        return mentioned;
    }
}
