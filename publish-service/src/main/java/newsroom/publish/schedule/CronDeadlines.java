package newsroom.publish.schedule;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newsroom.contracts.desk.Edition;
import newsroom.publish.issue.Deadlines;

/** Unix cron lines, read by cron-utils in the edition's zone. */
public final class CronDeadlines implements Deadlines {

    private final CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
    private final Map<String, ExecutionTime> lines = new ConcurrentHashMap<>();

    @Override
    public Instant next(Edition edition, Instant moment) {
        return lines.computeIfAbsent(edition.deadline(), line -> ExecutionTime.forCron(parser.parse(line)))
                .nextExecution(moment.atZone(edition.zone()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "edition '" + edition.name() + "': the deadline " + edition.deadline() + " never comes"))
                .toInstant();
    }
}
