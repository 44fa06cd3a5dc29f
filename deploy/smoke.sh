#!/usr/bin/env bash
# Prints the sample day in containers, looks at what came out, and leaves nothing behind. It needs Docker, curl and the
# packaged services (mvn -Dquick package).
#   NEWSROOM_PORT            where readers are served, 18080 by default
#   NEWSROOM_SMOKE_PREFIX    a command in front of curl, where published ports are in another network namespace
#   NEWSROOM_SMOKE_OVER      a further compose file: deploy/compose.cluster.yml for three brokers and two of each service
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export NEWSROOM_PORT=${NEWSROOM_PORT:-18080}
export NEWSROOM_PORT_2=${NEWSROOM_PORT_2:-$((NEWSROOM_PORT + 1))}
files=(--file docker-compose.yml ${NEWSROOM_SMOKE_OVER:+--file "$NEWSROOM_SMOKE_OVER"})
site=http://127.0.0.1:$NEWSROOM_PORT
issue=$site/issues/daily-brief-2026-06-03
read -ra prefix <<<"${NEWSROOM_SMOKE_PREFIX:-}"
work=$(mktemp -d)

say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
fetch() { ${prefix[@]+"${prefix[@]}"} curl --silent --show-error --max-time 20 "$@"; }
status() { fetch --output /dev/null --write-out '%{http_code}' "$@"; }
printed() { fetch --fail "$site/api/v1/issues?limit=100" | grep -o '"id":"[^"]*"' | sort | tr '\n' ' '; }
etag() { fetch --head "$1" | tr -d '\r' | sed -n 's/^etag: //Ip'; }
compose() {
    docker compose --progress plain --ansi never "${files[@]}" --project-name newsroom-smoke \
        --env-file deploy/sample/compose.env "$@"
}

fail() {
    say "FAILED: $*"
    exit 1
}

# Runs what is said only when it goes wrong.
quietly() {
    "$@" >"$work/log" 2>&1 || {
        tail -n 60 "$work/log"
        fail "$*"
    }
}

finish() {
    local code=$?
    trap - EXIT
    [ "$code" = 0 ] || compose logs --tail 40 || true
    compose down --volumes --timeout 20 >"$work/log" 2>&1 || {
        cat "$work/log"
        code=1
    }
    rm -rf "$work"
    say "everything is taken down"
    exit "$code"
}

await_issue() {
    local end=$((SECONDS + 300))
    until [ "$(status "$issue.txt" 2>"$work/refused" || true)" = 200 ]; do
        [ "$SECONDS" -lt "$end" ] || fail "no issue after 300 s: $(fetch "$site/api/v1/tally" || true)"
        sleep 1
    done
}

check_issue() {
    local stories suffix tag
    stories=$(awk '/^[A-Z][A-Z ]+$/ { top = $0 == "TOP STORIES" } top && /^[0-9]+\. / { printf "%s", $1 }' "$1")
    [ "$stories" = 1.2.3.4.5.6. ] || fail "top stories are numbered '$stories'"
    for suffix in txt md json html; do
        [ "$(status "$issue.$suffix")" = 200 ] || fail "$issue.$suffix is not served"
    done
    tag=$(etag "$issue.json")
    [ -n "$tag" ] || fail "the issue has no ETag"
    [ "$(status --header "If-None-Match: $tag" "$issue.json")" = 304 ] || fail "a reader who has $tag is sent it again"
}

check_container() {
    local id user readonly
    for id in $(compose ps --quiet "$1"); do
        read -r user readonly < <(docker inspect --format '{{.Config.User}} {{.HostConfig.ReadonlyRootfs}}' "$id")
        [ "$readonly" = true ] || fail "the root of $1 can be written"
        [ "$(docker exec "$id" id -u)" -ge 10001 ] || fail "$1 runs as '$user'"
        ! docker exec "$id" touch /var/tmp/written 2>"$work/refused" || fail "$1 writes outside /tmp"
    done
}

trap finish EXIT
trap 'exit 130' INT TERM

quietly compose build
say "the images are built"
quietly compose up --detach --wait
say "all are healthy"
await_issue
say "the issue is printed"

fetch --fail --output "$work/issue.txt" "$issue.txt"
cat "$work/issue.txt"
check_issue "$work/issue.txt"
say "six top stories, four formats, and 304 for a reader who has it"

for service in ingest scoring summarize publish; do
    check_container "$service"
done
say "no service is root, none writes outside /tmp"

before=$(etag "$issue.json")
issues=$(printed)
say "printed are $issues"
[ -z "$(tr ' ' '\n' <<<"$issues" | uniq --repeated)" ] || fail "an issue was printed twice"
[[ $issues == *daily-brief-2026-06-03* ]] || fail "the issue is not among those printed"
quietly compose down --timeout 20
quietly compose up --detach --wait
[ "$(etag "$issue.json")" = "$before" ] || fail "the issue is not the same after down and up"
[ "$(printed)" = "$issues" ] || fail "before down and up these were printed: $issues; after: $(printed)"
say "the issue is the same after down and up"

mapfile -t running < <(compose ps --quiet)
docker stats --no-stream --format '        {{.Name}} {{.MemUsage}}' "${running[@]}"
