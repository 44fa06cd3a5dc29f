#!/usr/bin/env bash
# Loses everything in the middle of the sample day and goes on from a backup, in containers: the first sixty lines, a backup, every
# volume deleted, the backup restored on an empty Kafka and PostgreSQL, the rest of the day. The issue must be the one that an
# undisturbed newsroom prints, to the byte. Needs what deploy/smoke.sh needs, and knows the same settings.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export NEWSROOM_PORT=${NEWSROOM_PORT:-18080}
export NEWSROOM_PUBLISH=http://127.0.0.1:$NEWSROOM_PORT
export NEWSROOM_PG="docker compose --project-name newsroom-restore exec -T --user postgres postgres"
issue=$NEWSROOM_PUBLISH/issues/daily-brief-2026-06-03
read -ra prefix <<<"${NEWSROOM_SMOKE_PREFIX:-}"
work=$(mktemp -d)
chmod 755 "$work"
export NEWSROOM_CAPTURES_DIR=$work/captures
mkdir -m 755 "$NEWSROOM_CAPTURES_DIR"

say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
fetch() { ${prefix[@]+"${prefix[@]}"} curl --silent --show-error --max-time 20 "$@"; }
compose() {
    docker compose --progress plain --ansi never --project-name newsroom-restore --env-file "$work/env" "$@" \
        >"$work/log" 2>&1 || { tail -n 40 "$work/log"; say "FAILED: $*"; exit 1; }
}
finish() {
    local code=$?
    trap - EXIT
    docker compose --project-name newsroom-restore --env-file "$work/env" down --volumes --timeout 20 >/dev/null 2>&1 || code=1
    rm -rf "$work"
    exit "$code"
}
# The captures' folder is ours.
grep -v -e COMPOSE_PROJECT_NAME -e NEWSROOM_CAPTURES_DIR deploy/sample/compose.env >"$work/env"
trap finish EXIT
trap 'exit 130' INT TERM

head -n 60 deploy/sample/day.jsonl >"$NEWSROOM_CAPTURES_DIR/day.jsonl"
compose build
compose up --detach --wait
until [ "$($NEWSROOM_PG psql -tAc 'select read = lines from capture' ingest </dev/null)" = t ]; do sleep 1; done
compose stop ingest
say "sixty lines are read, ingest is stopped"
deploy/backup.sh "$work/backup"
say "the backup is made"
compose down --volumes --timeout 20
say "everything is lost"

compose up --detach --wait kafka postgres
deploy/restore.sh "$work/backup"
! deploy/restore.sh "$work/backup" 2>"$work/refused" || { say "FAILED: a backup was restored over another"; exit 1; }
say "the backup is restored"
cp deploy/sample/day.jsonl "$NEWSROOM_CAPTURES_DIR/day.jsonl"
compose up --detach --wait
end=$((SECONDS + 300))
until fetch --fail --output "$work/issue.txt" "$issue.txt" 2>/dev/null; do
    [ "$SECONDS" -lt "$end" ] || { say "FAILED: no issue after 300 s"; exit 1; }
    sleep 1
done
say "the issue is printed"
diff "$work/issue.txt" "${NEWSROOM_EXPECTED:-docs/samples/daily-brief-2026-06-03.txt}"
$NEWSROOM_PG psql -tAc "select 'stories ' || count(*) || ', places ' || count(distinct sequence) || ', the last ' || max(sequence) from story" ingest </dev/null
$NEWSROOM_PG psql -tAc "select 'decisions ' || count(*) from decision" scoring </dev/null
$NEWSROOM_PG psql -tAc "select 'issues ' || count(*) || ', slots ' || count(distinct (edition, slot)) from issue where closed_at is not null" publish </dev/null
say "the issue is the one that an undisturbed newsroom prints"
