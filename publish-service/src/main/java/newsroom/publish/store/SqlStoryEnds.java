package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import newsroom.publish.issue.StoryEnds;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class SqlStoryEnds implements StoryEnds {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String ENDS = """
            select b.cluster_id, b.merged_into,
                (select i.name from issue_story s join issue i on i.id = s.issue_id
                 where s.cluster_id = b.cluster_id order by i.id limit 1),
                exists (select from pooled p join issue i on i.id = p.issue_id
                        where p.cluster_id = b.cluster_id and i.closed_at is null),
                (select l.reason from laid l where l.cluster_id = b.cluster_id and l.reason is not null
                 order by l.issue_id desc limit 1)
            from brief b where b.cluster_id > :after order by b.cluster_id limit :most""";

    private static final int PRINTED_IN = 2;
    private static final int WAITS = 3;
    private static final int REASON = 4;

    private final EntityManager entities;

    SqlStoryEnds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<End> after(@Nullable UUID after, int most) {
        List<Object[]> rows = entities.createNativeQuery(ENDS)
                .setParameter("after", after == null ? FIRST : after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(SqlStoryEnds::end).toList();
    }

    private static End end(Object[] row) {
        String printedIn = (String) row[PRINTED_IN];
        String reason = (String) row[REASON];
        State state = printedIn != null
                ? State.PRINTED
                : (Boolean) row[WAITS] ? State.WAITING : reason != null ? State.LEFT_OUT : State.NOT_TAKEN;
        String of = state == State.PRINTED ? printedIn : state == State.LEFT_OUT ? reason : null;
        return new End((UUID) row[0], (UUID) row[1], state, of);
    }
}
