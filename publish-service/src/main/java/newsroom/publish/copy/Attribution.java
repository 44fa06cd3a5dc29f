package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.story.StoryKind;

/** Says in prose whose sentence it is: "..., per TechCrunch." The source's own words stay as they are. */
public final class Attribution {

    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$");
    /** A post's sentence may end where its address stood. */
    private static final Pattern OPEN = Pattern.compile("[:;,–—-]+$");

    private static final Pattern INSIDE = Pattern.compile("^\\p{Ll}{1,2}\\p{Lu}");

    private static final Pattern ENDED = Pattern.compile("[.!?…][”\"’')\\]]*$");
    /** What follows a name that gives its own account: itself, or with something of its own between. */
    private static final String SAYING = "(?:['’]s? [\\p{L}\\p{N} -]{1,30}?)? "
            + "(?:says|said|reports|reported|announces|announced|confirms|confirmed|finds|found|estimates|warns|argues)\\b";

    private static final List<String> TAILS = List.of(", per %s.", ", %s reports.", ", according to %s.");

    private Attribution() {}

    /**
     * The sentences in order; who says it is told at the first of each stretch that comes from one source.
     *
     * @param turn chooses among the forms, so that neighbouring paragraphs do not sound alike
     */
    public static List<Sentence> inProse(List<Sentence> sentences, PrintedStory story, int turn) {
        List<Sentence> prose = new ArrayList<>();
        String before = "";
        for (Sentence sentence : sentences) {
            Optional<Report> report = report(sentence, story);
            String who = report.map(Attribution::who).orElse("");
            boolean said = who.isEmpty() || who.equals(before);
            prose.add(said ? ended(sentence) : credited(sentence, who, turn + prose.size()));
            before = who;
        }
        return prose;
    }

    /** The same, of sentences from any of the stories. */
    public static List<Sentence> inProse(List<Sentence> sentences, List<PrintedStory> stories, int turn) {
        List<Sentence> prose = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Optional<PrintedStory> story = stories.stream()
                    .filter(told -> report(sentence, told).isPresent())
                    .findFirst();
            story.ifPresentOrElse(
                    told -> prose.addAll(inProse(List.of(sentence), told, turn + prose.size())),
                    () -> prose.add(ended(sentence)));
        }
        return prose;
    }

    /** With words of ours before it that say nothing about the news. */
    public static Sentence after(String words, Sentence sentence) {
        return new Sentence(words + capital(sentence.text()), basis(sentence), sentence.evidence());
    }

    private static Sentence credited(Sentence sentence, String who, int turn) {
        if (namesItself(sentence.text(), who)) {
            return ended(sentence);
        }
        String text = capital(sentence.text());
        String tail = sentence.text().contains(who)
                ? ", by " + who + (who.endsWith("s") ? "'" : "'s") + " own account."
                : TAILS.get(turn % TAILS.size()).formatted(who);
        String credited = FULL_STOP.matcher(text).find() || !ENDED.matcher(text).find()
                ? OPEN.matcher(FULL_STOP.matcher(text).replaceFirst("")).replaceFirst("") + tail
                : who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1) + ": " + text;
        return new Sentence(credited, Sentence.Basis.ATTRIBUTED, sentence.evidence());
    }

    /** "OpenAI says ..." in OpenAI's own words needs no further word on whose they are. */
    private static boolean namesItself(String text, String who) {
        return Pattern.compile("\\b" + Pattern.quote(who) + SAYING)
                .matcher(text)
                .find();
    }

    private static Sentence ended(Sentence sentence) {
        String text = capital(sentence.text());
        return new Sentence(ENDED.matcher(text).find() ? text : text + ".", basis(sentence), sentence.evidence());
    }

    /** A counted sentence stays counted; a source's own becomes one with something of ours beside it. */
    private static Sentence.Basis basis(Sentence sentence) {
        return sentence.basis() == Sentence.Basis.EXTRACTED ? Sentence.Basis.ATTRIBUTED : sentence.basis();
    }

    private static Optional<Report> report(Sentence sentence, PrintedStory story) {
        boolean ours = sentence.basis() != Sentence.Basis.EXTRACTED && sentence.basis() != Sentence.Basis.REWRITTEN;
        return ours
                ? Optional.empty()
                : story.reports().stream()
                        .filter(report ->
                                report.story().equals(sentence.evidence().get(0).story()))
                        .findFirst();
    }

    private static String who(Report report) {
        String publisher = report.source().publisher();
        return report.kind() == StoryKind.PAPER
                ? "the paper on " + publisher
                : report.kind() == StoryKind.POST
                        ? "a post on " + report.source().name()
                        : publisher;
    }

    /** "xAI" and "iPhone" keep their small letter. */
    private static String capital(String text) {
        if (INSIDE.matcher(text).find()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
