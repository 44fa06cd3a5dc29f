package newsroom.summarize.rewrite;

import static newsroom.summarize.Harbour.scored;
import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryScored;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.summarize.brief.Briefs;
import newsroom.summarize.brief.InMemoryClusterShelf;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.gate.SourceLine;
import newsroom.summarize.rewrite.Ledgers.Counting;
import newsroom.summarize.rewrite.Ledgers.Drawer;
import newsroom.summarize.rewrite.Writer.Reply;
import newsroom.summarize.rewrite.Writer.Written;

/** A summarize desk from an empty shelf, with a writer whose answers a test gives. */
final class House {

    static final Story FERRY = story(
            "Merrow Gazette",
            "Ferry to Skarholm sails again after 11 days",
            "The ferry to Skarholm left the harbour at dawn with 214 passengers aboard."
                    + " Engineers replaced both shafts of the old engine in a dock at Fjordvik."
                    + " The harbour board may raise fares by up to 8 percent next year.");
    static final Story FERRY_TOO = story(
            "Skarholm Post",
            "Skarholm ferry is back after repairs",
            "Shops on the island had sold out of fresh milk for 3 days by the weekend, grocers told the Post.");
    static final ClusterStanding ONE = standing("ferry", List.of("Merrow Gazette"));
    static final ClusterStanding TWO = standing("ferry", List.of("Merrow Gazette", "Skarholm Post"));
    static final StoryScored FIRST = scored(1, FERRY, Outcome.NEW_EVENT, ONE);
    static final StoryScored SECOND = scored(2, FERRY_TOO, Outcome.SAME_EVENT, TWO);

    final InMemoryJobBook book = new InMemoryJobBook();
    final List<ClusterSummarized> said = new ArrayList<>();
    final Rewrites rewrites;
    final Briefs briefs;

    /**
     * @param drawer drafts that outlive the house
     * @param asked gets every assignment
     */
    House(Drawer drawer, Counting counts, List<Assignment> asked, Function<Assignment, Reply> writer, int backlog) {
        Writer asking = assignment -> {
            asked.add(assignment);
            return writer.apply(assignment);
        };
        InMemoryClusterShelf shelf = new InMemoryClusterShelf();
        rewrites = new Rewrites(
                said::add,
                shelf,
                book,
                new KeptDrafts(drawer, List.of("stub/one"), KeptDrafts.nobody(), counts),
                new KeptDrafts(drawer, List.of("stub/one"), asking, counts),
                new RewritePolicy(
                        true, backlog, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofHours(1), 3, true),
                Map.of(),
                counts);
        briefs = new Briefs(shelf, rewrites::announce, new EpisodeReader(new Names(Map.of())));
    }

    House hears(StoryScored... verdicts) {
        briefs.follow(List.of(verdicts));
        return this;
    }

    House works() {
        rewrites.take("worker").ifPresent(this::serve);
        return this;
    }

    void serve(Lease lease) {
        rewrites.settle(
                lease, rewrites.write(lease, rewrites.lines(lease.job().event().brief())));
    }

    Brief last() {
        return said.get(said.size() - 1).brief();
    }

    /** A writer that keeps to the sources' own words. */
    static Reply good(Assignment assignment) {
        List<SourceLine> lines = assignment.lines();
        return new Written(
                draft(
                        line(lines.get(0).text(), lines.get(0).id()),
                        lines.stream()
                                .skip(1)
                                .limit(2)
                                .map(source -> line(source.text(), source.id()))
                                .toList()),
                "stub/one");
    }

    static Reply written(Assignment assignment, String summary) {
        SourceLine title = assignment.lines().get(0);
        return new Written(
                draft(
                        line(title.text(), title.id()),
                        List.of(line(summary, assignment.lines().get(1).id()))),
                "stub/one");
    }

    static Draft draft(DraftLine headline, List<DraftLine> summary) {
        return new Draft(List.of(headline), summary, List.of(), List.of());
    }

    static DraftLine line(String text, String id) {
        return new DraftLine(text, List.of(id));
    }
}
