package newsroom.publish.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Reference;
import newsroom.publish.press.Piece.Kind;
import newsroom.publish.press.Piece.Run;

/** What every block needs: sentences with their credits, references, headings. */
final class Setting {

    private final Issue issue;

    Setting(Issue issue) {
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }

    Piece heading(String text) {
        return Piece.of(Kind.HEADING, text);
    }

    PrintedStory story(ClusterId cluster) {
        return issue.story(cluster)
                .orElseThrow(() -> new IllegalArgumentException(issue.id() + " speaks of a story it does not have"));
    }

    /** A credit stands once behind neighbouring sentences of the same source; when it was said behind each that is heard. */
    List<Run> sentences(List<Sentence> sentences) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            runs.add(Run.plain((i > 0 ? " " : "") + Credits.printed(sentence)));
            List<Run> credits = credits(sentence);
            boolean goesOn = i + 1 < sentences.size() && names(credits).equals(names(credits(sentences.get(i + 1))));
            if (!goesOn) {
                runs.addAll(credits);
            }
            runs.addAll(heard(sentence.evidence()));
        }
        return runs;
    }

    List<Run> sentence(Sentence sentence) {
        return sentences(List.of(sentence));
    }

    /** A way into the episode, in brackets; nothing where no moment is known. */
    List<Run> heard(List<Span> evidence) {
        return Moment.of(evidence, reports().toList())
                .map(moment -> List.of(Run.plain(" ("), Run.link("at " + moment.clock(), moment.url()), Run.plain(")")))
                .orElse(List.of());
    }

    private static List<String> names(List<Run> credits) {
        return credits.stream().map(Run::text).toList();
    }

    /** Whose words it is; nobody's for one that says so itself, or that we counted. */
    private List<Run> credits(Sentence sentence) {
        List<Run> credits = new ArrayList<>();
        boolean theirs = sentence.basis() == Sentence.Basis.EXTRACTED || sentence.basis() == Sentence.Basis.REWRITTEN;
        if (theirs) {
            for (Span span : sentence.evidence()) {
                report(span).map(report -> credit(report, span)).ifPresent(credit -> {
                    if (credits.stream().noneMatch(other -> other.text().equals(credit.text()))) {
                        credits.add(credit);
                    }
                });
            }
        }
        return credits;
    }

    private Optional<Report> report(Span span) {
        return reports().filter(report -> report.story().equals(span.story())).findFirst();
    }

    private Stream<Report> reports() {
        return Stream.concat(issue.topStories().stream(), issue.briefly().stream())
                .flatMap(story -> story.reports().stream());
    }

    private static Run credit(Report report, Span span) {
        String site = report.site().map(name -> ", on " + name).orElse("");
        String where = report.source().publisher() + site + ", " + span.part().word() + ", characters " + span.start()
                + "–" + span.end();
        return Run.credit(report.source().publisher(), report.url(), where);
    }

    /** The story's number stands before its first report; the others are set under it. */
    List<Piece> references(String heading, List<Reference> references) {
        List<Piece> pieces = new ArrayList<>(List.of(heading(heading)));
        int before = 0;
        for (Reference reference : references) {
            String number = reference.number() == before ? "" : String.valueOf(reference.number());
            before = reference.number();
            pieces.add(Piece.of(
                    Kind.REFERENCE,
                    number,
                    List.of(Run.plain(reference.readIn() + ": "), Run.link(reference.title(), reference.url()))));
        }
        return pieces;
    }
}
