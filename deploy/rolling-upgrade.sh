#!/usr/bin/env bash
# Upgrades a newsroom under load, one service after the other, old and new side by side meanwhile, and proves that nothing was lost
# and nothing said twice: the issues are those of a newsroom that nobody touched, to the byte.
#   deploy/rolling-upgrade.sh OLD FILE...     OLD: a checkout of the previous version, packaged (mvn -Dquick package), as this one is
# Kafka and PostgreSQL are the plant's, on free ports; services take NEWSROOM_PORT (28080 by default) and the seven after it. Needs psql.
#   NEWSROOM_SPEED    how many times faster than its own time the capture is read during the upgrade, 2000 by default
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,6p' "$0"; exit 2; }
old=$(cd "$1" && pwd)
shift
captures=$(for file in "$@"; do realpath "$file"; done | paste -sd,)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
new=$PWD
base=${NEWSROOM_PORT:-28080}
work=$(mktemp -d "${TMPDIR:-/tmp}/rolling.XXXXXX")
declare -A pids ports=([publish]=0 [ingest]=1 [scoring]=2 [summarize]=3)

say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
ask() { PGPASSWORD=postgres psql --no-psqlrc -tA -h 127.0.0.1 -p "$postgres" -U postgres -d "$1" -c "$2"; }
port() { echo $((base + ports[$1] + ($2 == 2 ? 4 : 0))); }
through() { ask scoring 'select through from desk'; }

plant() {
    rm -rf "$work/plant" "$work/address"
    java -Xmx384m -XX:+UseSerialGC -cp "$new/launcher/plant/target/classes:$new/launcher/plant/target/lib/*" \
        newsroom.plant.Plant "$work/plant" "$work/address" $$ >"$work/plant.log" 2>&1 &
    pids[plant]=$!
    until [ -f "$work/address" ]; do kill -0 "${pids[plant]}" && sleep 0.5; done
    kafka=$(sed -n 's/^kafka.bootstrap.servers=//p' "$work/address" | tr -d '\\')
    postgres=$(sed -n 's/^postgres.port=//p' "$work/address")
}
# start SERVICE HOME WHICH: the first or the second of two replicas
start() {
    KAFKA_BOOTSTRAP_SERVERS=$kafka QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$postgres/$1 \
        QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=postgres QUARKUS_HTTP_HOST=127.0.0.1 \
        QUARKUS_HTTP_PORT=$(port "$1" "$3") NEWSROOM_DESK=${NEWSROOM_DESK:-$new/deploy/desk.yaml} NEWSROOM_PUBLISH_CLOCK=stories \
        NEWSROOM_INGEST_FEEDS=false NEWSROOM_INGEST_SPEED=${speed:-0} NEWSROOM_INGEST_CAPTURES=$captures QUARKUS_SHUTDOWN_TIMEOUT=25s \
        java -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$2/$1-service/target/quarkus-app/quarkus-run.jar" \
        >>"$work/$1-$3.log" 2>&1 &
    pids[$1-$3]=$!
}
ready() {
    until curl -fs -o /dev/null "http://127.0.0.1:$(port "$1" "$2")/q/health/ready"; do
        kill -0 "${pids[$1-$2]}" || { tail -n 20 "$work/$1-$2.log"; exit 1; }
        sleep 0.5
    done
}
# What publish has before it by its own account; "unknown" until it has looked, which it does every ten seconds.
lag() {
    for which in 1 2; do
        [ -z "${pids[publish-$which]:-}" ] || curl -fs --max-time 5 "http://127.0.0.1:$(port publish $which)/q/metrics" || true
    done | awk '/^newsroom_consumer_group_lag\{/ { sum += $2; n++ } END { print n ? sum : "unknown" }'
}
drained() {
    local now before=-1
    until [ "$(ask ingest 'select coalesce(bool_and(read = lines), false) from capture')" = t ] \
        && [ "$(through)" = "$(ask ingest 'select through from desk')" ] \
        && [ "$(ask summarize 'select through from desk')" = "$(through)" ] \
        && now=$(for d in ingest scoring summarize publish; do ask $d 'select count(*) from outbox'; done | paste -sd.) \
        && [ "$now" = 0.0.0.0 ] && [ "$(lag)" = 0 ] && now=$(ask publish 'select through from desk') && [ "$now" = "$before" ]; do
        before=${now:--1}
        sleep 12
    done
}
stop() {
    kill -TERM "${pids[$1]}" 2>/dev/null || true
    wait "${pids[$1]}" 2>/dev/null || true
    unset "pids[$1]"
}
finish() {
    for one in "${!pids[@]}"; do kill -TERM "${pids[$one]}" 2>/dev/null || true; done
    wait
    rm -rf "$work"
}
trap finish EXIT
# What was decided and printed; two runs that agree in this have lost and doubled nothing.
record() {
    ask ingest "select 'stories', count(*), count(distinct sequence), max(sequence) from story"
    ask scoring "select 'decisions', count(*) from decision"
    ask publish "select 'issue', name, encode(sha256(body), 'hex') from issue where closed_at is not null order by name"
}

plant
for service in ingest scoring summarize publish; do start $service "$old" 1; done
for service in ingest scoring summarize publish; do ready $service 1; done
drained
record >"$work/calm"
say "the old version, undisturbed: $(grep -c ^issue "$work/calm") issues, $(through) places"
for one in ingest-1 scoring-1 summarize-1 publish-1 plant; do stop $one; done

# Slowly enough that stories come as long as it takes to replace all four.
speed=${NEWSROOM_SPEED:-2000}
plant
for service in scoring summarize publish ingest; do start $service "$old" 1; done
for service in ingest scoring summarize publish; do ready $service 1; done
# Readers first: a new writer may say more than an old reader knows, never the other way round.
for service in publish summarize scoring ingest; do
    at=$(through)
    start $service "$new" 2
    ready $service 2
    both=$(through)
    stop $service-1
    say "$service: the new one came at place $at, the old one left at place $both"
done
drained
record >"$work/rolled"
say "upgraded under load: $(grep -c ^issue "$work/rolled") issues, $(through) places"
diff "$work/calm" "$work/rolled"
cat "$work/rolled" | grep -v ^issue
say "nothing lost, nothing twice: the record is that of the undisturbed newsroom"
