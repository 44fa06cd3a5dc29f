package newsroom.scoring.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.judge.Archive;
import newsroom.scoring.judge.Filed;

@ApplicationScoped
class SqlArchive implements Archive {

    private final EntityManager entities;

    SqlArchive(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Headed> day(LocalDate day, int most) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        List<ClusterStanding> standings = bodies(
                entities.createNativeQuery(
                                "select body from standing where last_seen_at >= :from and first_seen_at < :to"
                                        + " order by score desc, cluster_id limit :most",
                                byte[].class)
                        .setParameter("from", from)
                        .setParameter("to", from.plusSeconds(86_400))
                        .setParameter("most", most)
                        .getResultList(),
                ClusterStanding.class);
        Map<UUID, String> titles = titles(standings);
        return standings.stream()
                .map(standing -> new Headed(
                        standing,
                        titles.getOrDefault(standing.id().value(), standing.id().toString())))
                .toList();
    }

    @Override
    public Optional<ClusterStanding> cluster(ClusterId id) {
        return bodies(
                        entities.createNativeQuery(
                                        "select body from standing where cluster_id ="
                                                + " (select cluster_id from decision where cluster_as_said = :id limit 1)",
                                        byte[].class)
                                .setParameter("id", id.value())
                                .getResultList(),
                        ClusterStanding.class)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ClusterStanding> clusterOf(StoryId story) {
        return bodies(
                        entities.createNativeQuery(
                                        "select body from standing where cluster_id ="
                                                + " (select cluster_id from decision where story_id = :id)",
                                        byte[].class)
                                .setParameter("id", story.value())
                                .getResultList(),
                        ClusterStanding.class)
                .stream()
                .findFirst();
    }

    @Override
    public List<Filed> members(ClusterId id) {
        return bodies(
                entities.createNativeQuery(
                                "select body from decision where cluster_id = :id order by sequence", byte[].class)
                        .setParameter("id", id.value())
                        .getResultList(),
                Filed.class);
    }

    @Override
    public Optional<Filed> verdict(StoryId story) {
        return bodies(
                        entities.createNativeQuery("select body from decision where story_id = :id", byte[].class)
                                .setParameter("id", story.value())
                                .getResultList(),
                        Filed.class)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<LocalDate> newestDay() {
        return Optional.ofNullable(entities.createQuery("select max(fetchedAt) from DecisionEntity", Instant.class)
                        .getSingleResult())
                .map(newest -> LocalDate.ofInstant(newest, ZoneOffset.UTC));
    }

    private Map<UUID, String> titles(List<ClusterStanding> standings) {
        Map<UUID, String> titles = new HashMap<>();
        if (!standings.isEmpty()) {
            bodies(
                            entities.createNativeQuery(
                                            "select distinct on (cluster_id) body from decision where cluster_id in (:ids)"
                                                    + " order by cluster_id, sequence",
                                            byte[].class)
                                    .setParameter(
                                            "ids",
                                            standings.stream()
                                                    .map(standing ->
                                                            standing.id().value())
                                                    .toList())
                                    .getResultList(),
                            Filed.class)
                    .forEach(first -> {
                        ClusterId cluster = first.cluster();
                        if (cluster != null) {
                            titles.put(cluster.value(), first.title());
                        }
                    });
        }
        return titles;
    }

    private static <T> List<T> bodies(List<?> rows, Class<T> type) {
        return rows.stream().map(row -> Bodies.read((byte[]) row, type)).toList();
    }
}
