package newsroom.publish.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues;
import newsroom.wire.DeskPosition;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PanachePrintedIssues implements PrintedIssues, PanacheRepositoryBase<IssueEntity, Long> {

    private final DeskPosition position;

    PanachePrintedIssues(DeskPosition position) {
        this.position = position;
    }

    @Override
    public Optional<Printed> byId(String id) {
        return find("name = ?1 and closedAt is not null", id)
                .firstResultOptional()
                .map(PanachePrintedIssues::printed);
    }

    @Override
    public Optional<Printed> latest(String edition) {
        return find("edition = ?1 and closedAt is not null order by number desc", edition)
                .firstResultOptional()
                .map(PanachePrintedIssues::printed);
    }

    @Override
    public List<Line> list(@Nullable String edition, @Nullable Long cursor, int most) {
        return find(
                        "closedAt is not null and (?1 is null or edition = ?1) and id < ?2 order by id desc",
                        edition,
                        cursor == null ? Long.MAX_VALUE : cursor)
                .page(0, most)
                .list()
                .stream()
                .map(IssueEntity::line)
                .toList();
    }

    @Override
    public long count() {
        return count("closedAt is not null");
    }

    @Override
    public long through() {
        return position.read();
    }

    private static Printed printed(IssueEntity row) {
        return new Printed(Bodies.read(row.body, Issue.class), row.sha256);
    }
}
