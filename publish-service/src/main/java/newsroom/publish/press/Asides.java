package newsroom.publish.press;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Confidence;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Update;

/** What stands below a story's facts: disagreements, voices, readers, what is new, what to watch, how sure we are. */
public final class Asides {

    /**
     * A line with its label.
     *
     * @param evidence whose moments may stand behind it
     */
    public record Aside(String label, String text, List<Span> evidence) {
        public Aside {
            evidence = List.copyOf(evidence);
        }

        Aside(String label, String text) {
            this(label, text, List.of());
        }
    }

    private static final Pattern ONLY_COUNTS =
            Pattern.compile("[\\w,-]+ independent outlets report it\\.|One outlet's word so far, [^,]+\\.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    private Asides() {}

    /** In the order of print. */
    public static List<Aside> of(PrintedStory story) {
        Findings findings = story.findings();
        List<Aside> asides = new ArrayList<>();
        findings.conflicts().forEach(conflict -> asides.add(new Aside(label(conflict), text(conflict))));
        findings.quotes()
                .forEach(quote -> asides.add(new Aside("In their words", voice(quote, story), List.of(quote.span()))));
        Update update = story.update();
        if (update != null) {
            String since = "What is new since " + DAY.format(update.told());
            sentences(update.news(), story).ifPresent(text -> asides.add(new Aside(since, text)));
        }
        if (findings.reaction() != null) {
            asides.add(new Aside("Reaction", reaction(findings.reaction())));
        }
        for (Ahead ahead : findings.ahead()) {
            asides.add(new Aside("Ahead", Credits.printed(ahead.sentence()) + Credits.tag(ahead.sentence(), story)));
        }
        Confidence sure = findings.confidence();
        if (sure != null && !isPlain(sure)) {
            asides.add(new Aside(
                    "Confidence", sure.level().word() + ". " + sure.sentence().text()));
        }
        return asides;
    }

    /** No reasons but how many outlets there are: that stands above the story, and the level beside it. */
    static boolean isPlain(Confidence sure) {
        return ONLY_COUNTS.matcher(sure.sentence().text()).matches();
    }

    private static String label(Conflict conflict) {
        return switch (conflict.kind()) {
            case CONFLICT, TERM -> "Sources disagree";
            case UPDATE -> "Changed since";
            case NOTATION, SCOPE -> "The same figure, told otherwise";
        };
    }

    private static String text(Conflict conflict) {
        Sentence arithmetic = conflict.arithmetic();
        return conflict.sentence().text() + (arithmetic == null ? "" : " " + arithmetic.text());
    }

    private static String voice(Quote quote, PrintedStory story) {
        String outlet = story.reports().stream()
                .filter(report -> report.story().equals(quote.span().story()))
                .map(Report::source)
                .map(source -> ", in " + source.publisher())
                .findFirst()
                .orElse("");
        return "“" + quote.text() + "” — " + quote.speaker() + outlet;
    }

    private static String reaction(Reaction reaction) {
        StringBuilder text = new StringBuilder(reaction.sentence().text());
        reaction.quotes()
                .forEach(quote -> text.append(" “")
                        .append(quote.text())
                        .append("” — ")
                        .append(quote.speaker())
                        .append('.'));
        return text.toString();
    }

    private static Optional<String> sentences(List<Sentence> sentences, PrintedStory story) {
        List<String> printed = sentences.stream()
                .map(sentence -> Credits.printed(sentence) + Credits.tag(sentence, story))
                .toList();
        return printed.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", printed));
    }
}
