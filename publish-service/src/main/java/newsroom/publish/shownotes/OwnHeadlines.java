package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.publish.copy.Features;
import newsroom.publish.copy.Refs;
import newsroom.publish.copy.Words;

/**
 * What a story's other outlets have in their headlines and nobody said yet. Where the feeds carry no more than headlines,
 * this is where the second fact of a story stands.
 */
final class OwnHeadlines {

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 40;
    /** So many new words make a headline worth saying, where they are half of it. */
    private static final int NEW = 4;
    /** So many words shared with the story's own headline show that it tells of the same. */
    private static final int SHARED = 2;

    /** What stands before a colon is the desk's label, not the news; what stands behind a bar is the outlet's name. */
    private static final Pattern NO_SENTENCE = Pattern.compile(
            "(?i)^(?:sources?|analysis|opinion|review|interview|exclusive|report|q&a|podcast|watch|live|video"
                    + "|(?:show|ask|tell) hn)\\b[^:]{0,20}:|\\s[|·]\\s|://|(?:\\.\\.\\.|…|:)$|\\([\\p{L} ]+\\)$");

    /** A capital at the head of four letters or more; what every round of money has is no name. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}])(?!Series|Chief|Street|Says|With|From|Over)"
            + "(?:\\p{Lu}[\\p{L}\\p{N}]{3,}|\\p{Ll}\\p{Lu}\\p{L}+)");

    private static final Pattern SUM = Pattern.compile("[$€£¥]\\s?(\\d+(?:[.,]\\d+)*)");

    private OwnHeadlines() {}

    /** Whether all that the brief has of the story are the headlines of its reports. */
    static boolean areAll(PrintedStory story) {
        return Stream.concat(story.summary().stream(), story.bullets().stream())
                .map(fact -> fact.text().replaceFirst("[.]$", ""))
                .allMatch(fact -> story.reports().stream()
                        .anyMatch(report -> report.title().contains(fact)));
    }

    /** In the order of the sources' authority, each with something that those before it do not have. */
    static List<Sentence> of(PrintedStory story, Floor floor) {
        List<Sentence> others = new ArrayList<>();
        for (Report report : Refs.ofEachPublisher(story.reports())) {
            Sentence title = new Sentence(
                    report.title(),
                    Sentence.Basis.EXTRACTED,
                    List.of(new Span(
                            report.story(), Span.Part.TITLE, 0, report.title().length())));
            if (isTelling(report) && isOfTheSame(title, story) && floor.adds(title, others, NEW)) {
                others.add(title);
            }
        }
        return others;
    }

    /** How a host comes to it: with a word of warning where both name sums and none is the same. */
    static Move move(Sentence other, Sentence heard, Move otherwise) {
        Set<String> sums = sums(other.text());
        Set<String> before = sums(heard.text());
        boolean apart = !sums.isEmpty() && !before.isEmpty() && Collections.disjoint(sums, before);
        return apart ? Move.OTHER_SUM : otherwise;
    }

    private static Set<String> sums(String text) {
        return SUM.matcher(text).results().map(sum -> sum.group(1)).collect(Collectors.toSet());
    }

    private static boolean isTelling(Report report) {
        String title = report.title();
        int words = title.split("\\s+").length;
        return report.source().tier() != Tier.COMMUNITY
                && report.kind() == StoryKind.ARTICLE
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !NO_SENTENCE.matcher(title).find()
                && !Features.is(title);
    }

    /** Reports of one event may be grouped too widely: the headlines must share a name. */
    private static boolean isOfTheSame(Sentence title, PrintedStory story) {
        int own = Words.added(title.text(), List.of()).size();
        Set<String> names = names(title.text());
        names.retainAll(names(story.headline().text()));
        return !names.isEmpty()
                && own - Words.added(title.text(), List.of(story.headline())).size() >= SHARED;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
