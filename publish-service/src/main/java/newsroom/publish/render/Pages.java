package newsroom.publish.render;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.press.Asides;
import newsroom.publish.press.Credits;
import newsroom.publish.press.Masthead;
import newsroom.publish.press.PagePress;
import newsroom.publish.show.Episodes;
import org.jspecify.annotations.Nullable;

/** Pages for readers. Whatever comes from a source is escaped by Qute, as is everything else. */
@ApplicationScoped
class Pages implements PagePress {

    private final Episodes episodes;

    Pages(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public String issue(Issue issue) {
        return Templates.issue(
                        issue,
                        Masthead.of(issue),
                        Player.of(issue.id(), episodes).orElse(null))
                .render();
    }

    @Override
    public String problem(int status, String title, String detail) {
        return Templates.problem(status, title, detail).render();
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance issue(Issue issue, Masthead head, @Nullable Player player);

        static native TemplateInstance problem(int status, String title, String detail);
    }

    /** What templates ask of stories. */
    @TemplateExtension
    static final class StoryExtensions {
        /** More lines than that stand beside nothing on a wide page. */
        private static final int RAIL = 8;

        private StoryExtensions() {}

        /** What stands beside the stories of a front page. */
        static List<PrintedStory> rail(Issue issue) {
            return issue.briefly().stream().limit(RAIL).toList();
        }

        static String standing(PrintedStory story) {
            return Credits.standing(story);
        }

        static String title(PrintedStory story) {
            return Credits.headline(story);
        }

        static List<Asides.Aside> asides(PrintedStory story) {
            return Asides.of(story);
        }

        static String printed(Sentence sentence) {
            return Credits.printed(sentence);
        }

        static List<Report> references(PrintedStory story) {
            return Credits.references(story);
        }

        /** The reports that a sentence was taken from; none for a sentence that we counted ourselves. */
        static List<Note> notes(PrintedStory story, Sentence sentence) {
            List<Note> notes = new ArrayList<>();
            if (sentence.basis() == Sentence.Basis.COUNTED) {
                return notes;
            }
            for (Span span : sentence.evidence()) {
                story.reports().stream()
                        .filter(report -> report.story().equals(span.story()))
                        .findFirst()
                        .ifPresent(report -> notes.add(note(report, span)));
            }
            return notes;
        }

        private static Note note(Report report, Span span) {
            String where = report.source().publisher() + ", " + span.part().word() + ", characters " + span.start()
                    + "–" + span.end();
            return new Note(report.source().publisher(), report.url(), where);
        }

        static boolean isCounted(Sentence sentence) {
            return sentence.basis() == Sentence.Basis.COUNTED;
        }

        /** Ten cells, as many filled as the score says. */
        static String bar(PrintedStory story) {
            int filled = story.cluster().score().outOfTen();
            return "█".repeat(filled) + "░".repeat(10 - filled);
        }
    }

    /** A reference from a sentence to its source. */
    public record Note(String publisher, String url, String where) {}
}
