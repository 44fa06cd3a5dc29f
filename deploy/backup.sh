#!/usr/bin/env bash
# Saves the four databases of a newsroom at rest, as one cut through all of them:
#   deploy/backup.sh DIRECTORY
# Stop ingest first (Kubernetes: scale it to 0; compose: stop ingest). Readers are served all the while. The script waits until
# what was ingested has come through: nothing waits in an outbox and scoring and summarize stand where ingest does. Then no topic
# holds anything that a database does not, and topics need no backup for the newsroom's own sake.
# PostgreSQL is found through PGHOST, PGPORT, PGUSER, PGPASSWORD, by psql and a pg_dump that is as new as the server; or where they run:
#   NEWSROOM_PG        a command in front of both, such as "docker compose exec -T --user postgres postgres"
#   NEWSROOM_PUBLISH   where publish answers, http://127.0.0.1:8080 by default; its lag must be nought
#   NEWSROOM_PATIENCE  seconds to wait for rest, 300 by default
set -euo pipefail

[ $# = 1 ] || { sed -n '2,11p' "$0"; exit 2; }
target=$1
publish=${NEWSROOM_PUBLISH:-http://127.0.0.1:8080}
end=$((SECONDS + ${NEWSROOM_PATIENCE:-300}))

read -ra prefix <<<"${NEWSROOM_SMOKE_PREFIX:-}"
read -ra pg <<<"${NEWSROOM_PG:-}"

pg() { ${pg[@]+"${pg[@]}"} "$@"; }
ask() { pg psql --no-psqlrc --tuples-only --no-align --dbname "$1" --command "$2" </dev/null; }
lag() { ${prefix[@]+"${prefix[@]}"} curl -fsS --max-time 10 "$publish/q/metrics" | awk '/^newsroom_consumer_group_lag\{/ { sum += $2; n++ } END { print n ? sum : "unknown" }'; }
unsaid() { for database in ingest scoring summarize publish; do ask "$database" 'select count(*) from outbox'; done | paste -sd' '; }
places() {
    echo "$(ask ingest 'select through from desk') $(ask scoring 'select through from desk') $(ask summarize 'select through from desk')"
}
at_rest() {
    local ingest scoring summarize
    read -r ingest scoring summarize <<<"$(places)"
    [ "$(unsaid)" = "0 0 0 0" ] && [ "$ingest" = "$scoring" ] && [ "$ingest" = "$summarize" ] && [ "$(lag)" = 0 ]
}

until at_rest; do
    [ "$SECONDS" -lt "$end" ] || { echo "not at rest: unsaid $(unsaid), places $(places), lag $(lag)" >&2; exit 1; }
    sleep 1
done
before=$(places)
mkdir -p "$target"
for database in ingest scoring summarize publish; do
    pg pg_dump --format custom --no-owner --no-privileges "$database" </dev/null >"$target/$database.dump"
done
[ "$(places)" = "$before" ] || { echo "something was ingested meanwhile: is ingest stopped?" >&2; exit 1; }
echo "$before" >"$target/places"
(cd "$target" && sha256sum -- *.dump places >SHA256SUMS)
echo "saved at place ${before%% *}: $(du -sh "$target" | cut -f1) in $target"
