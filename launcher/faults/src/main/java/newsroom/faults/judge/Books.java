package newsroom.faults.judge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.faults.site.Databases;
import newsroom.plant.Plant;
import newsroom.wire.EventCodec;

/** Reads what the databases hold. */
public final class Books {

    private static final String ISSUES = """
            select i.name, i.edition, i.number, i.slot, upper(coalesce(i.closed_by, '')),
                (select count(*) from laid l where l.issue_id = i.id), encode(i.body, 'hex')
            from issue i order by i.edition, i.number""";
    private static final String HOMELESS = """
            select count(*) from brief b cross join (select distinct edition from issue) e
            where b.merged_into is null and not exists
                (select from pooled p where p.cluster_id = b.cluster_id and p.edition = e.edition)""";

    private final Databases databases;
    private final ObjectMapper json = EventCodec.mapper();

    public Books(Databases databases) {
        this.databases = databases;
    }

    public Kept kept() {
        Map<String, Long> through = new LinkedHashMap<>();
        Map<String, Long> unsaid = new LinkedHashMap<>();
        for (String service : Plant.DATABASES) {
            through.put(service, databases.figure(service, "select through from desk"));
            unsaid.put(service, databases.figure(service, "select count(*) from outbox"));
        }
        return new Kept(
                databases.figure("ingest", "select count(*) from story"),
                databases.figure("ingest", "select max(sequence) from story"),
                databases.figure("scoring", "select count(*) from decision"),
                databases.figure("scoring", "select count(*) from waiting"),
                through,
                unsaid,
                databases.figure("publish", HOMELESS),
                databases.rows("publish", ISSUES).stream().map(this::shelf).toList());
    }

    private Kept.Shelf shelf(List<String> row) {
        String hash = row.get(6).isEmpty()
                ? ""
                : Gathering.issueHash(json, HexFormat.of().parseHex(row.get(6)));
        return new Kept.Shelf(
                row.get(0),
                row.get(1),
                Integer.parseInt(row.get(2)),
                row.get(3),
                row.get(4),
                Integer.parseInt(row.get(5)),
                hash);
    }
}
