package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.publish.issue.PrintedIssues.Line;
import newsroom.publish.reading.ArchiveEntry;
import newsroom.publish.reading.Bookmark;
import newsroom.publish.reading.Hits;
import newsroom.publish.reading.Hits.Hit;
import newsroom.publish.reading.Hits.Piece;
import newsroom.publish.reading.Library;
import newsroom.publish.reading.MonthOfIssues;
import newsroom.publish.reading.Question;
import newsroom.publish.reading.Shelf;
import newsroom.publish.reading.StoryFile;

/** Looks up what the database's own triggers keep (V20). */
@ApplicationScoped
@Transactional
class SqlLibrary implements Library {

    private static final String COLUMNS = "select i.id, i.name, i.edition, i.title, i.number, cast(i.slot as text),"
            + " cast(extract(epoch from i.closed_at) * 1000 as bigint)";

    private static final String LINE = COLUMNS + " from issue i ";

    /** With the headline of the first story. */
    private static final String ENTRY = COLUMNS
            + ", coalesce(cast(convert_from(i.body, 'UTF8') as jsonb) #>> '{topStories,0,headline,text}', '') from issue i ";

    private static final String STORIES = """
            select cast(s.cluster_id as text), s.headline, s.outlets, s.out_of_ten,
                   cast(cast(s.last_seen at time zone 'UTC' as date) as text),
                   ts_headline('english', s.excerpt, q.query, :marks), q.rank, s.place
            from (select place, cast(ts_rank_cd(words, query) * 100000 as int) as rank, query
                  from story_index, websearch_to_tsquery('english', :words) query
                  where words @@ query) q
            join story_index s on s.place = q.place
            where (q.rank, s.place) < (:rank, :place) order by q.rank desc, s.place desc limit :most""";

    private static final String ISSUES = """
            select i.name, i.title, i.number, 0, cast(i.slot as text),
                   ts_headline('english', x.excerpt, q.query, :marks), q.rank, i.id
            from (select issue_id, cast(ts_rank_cd(words, query) * 100000 as int) as rank, query
                  from issue_index, websearch_to_tsquery('english', :words) query
                  where words @@ query) q
            join issue_index x on x.issue_id = q.issue_id
            join issue i on i.id = q.issue_id
            where (q.rank, i.id) < (:rank, :place) order by q.rank desc, i.id desc limit :most""";

    private static final String MARKS =
            "StartSel=" + Hits.FROM + ",StopSel=" + Hits.TO + ",MaxWords=40,MinWords=20,ShortWord=0,MaxFragments=1";

    private final EntityManager entities;

    SqlLibrary(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<StoryFile> story(ClusterId id) {
        Query brief = entities.createNativeQuery("select body from brief where cluster_id = :id")
                .setParameter("id", id.value());
        return Row.of(brief).stream()
                .findFirst()
                .map(row -> new StoryFile(Bodies.read(row.bytes(0), Brief.class), printedIn(id)));
    }

    private List<Line> printedIn(ClusterId id) {
        return lines(entities.createNativeQuery(LINE
                        + "join issue_story s on s.issue_id = i.id where s.cluster_id = :id order by i.closed_at, i.id")
                .setParameter("id", id.value()));
    }

    @Override
    public Hits find(Question question) {
        boolean stories = question.shelf() == Shelf.STORIES;
        Bookmark after = question.after();
        Query query = entities.createNativeQuery(stories ? STORIES : ISSUES)
                .setParameter("marks", MARKS)
                .setParameter("words", question.words())
                .setParameter("rank", after == null ? Integer.MAX_VALUE : after.rank())
                .setParameter("place", after == null ? Long.MAX_VALUE : after.place())
                .setParameter("most", question.most() + 1);
        return Hits.page(
                Row.of(query).stream().map(row -> hit(question.shelf(), row)).toList(), question.most());
    }

    private static Hit hit(Shelf shelf, Row row) {
        long figure = row.number(2);
        String standing = shelf == Shelf.ISSUES
                ? "No. " + figure
                : row.number(3) + "/10 · "
                        + (figure == 0 ? "community only" : figure == 1 ? "1 outlet" : figure + " outlets");
        return new Hit(
                shelf,
                row.text(0),
                row.text(1),
                standing,
                row.day(4),
                Piece.cut(row.text(5)),
                new Bookmark((int) row.number(6), row.number(7)));
    }

    @Override
    public List<MonthOfIssues> months() {
        return Row.of(entities.createNativeQuery("select to_char(slot, 'YYYY-MM') as month, count(*) from issue"
                        + " where closed_at is not null group by month order by month desc"))
                .stream()
                .map(row -> new MonthOfIssues(YearMonth.parse(row.text(0)), (int) row.number(1)))
                .toList();
    }

    @Override
    public List<ArchiveEntry> month(YearMonth month) {
        return Row.of(entities.createNativeQuery(
                                ENTRY + "where i.closed_at is not null and i.slot >= cast(:first as date)"
                                        + " and i.slot < cast(:next as date) order by i.slot desc, i.edition")
                        .setParameter("first", month.atDay(1).toString())
                        .setParameter("next", month.plusMonths(1).atDay(1).toString()))
                .stream()
                .map(row -> new ArchiveEntry(line(row), row.text(7)))
                .toList();
    }

    private static List<Line> lines(Query query) {
        return Row.of(query).stream().map(SqlLibrary::line).toList();
    }

    private static Line line(Row row) {
        return new Line(
                row.number(0), row.text(1), row.text(2), row.text(3), (int) row.number(4), row.day(5), row.time(6));
    }
}
