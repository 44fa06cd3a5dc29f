#!/usr/bin/env bash
# Replays captures three times, twice undisturbed and once with every service killed (kill -9) on the way, and compares the
# printed issues, the ledgers and what was said on stories.scored byte for byte. Build first: mvn -Dquick package
#
#   deploy/kill-test.sh FILE...        options of the replay through NEWSROOM_REPLAY_OPTIONS (ports, --desk)
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || { sed -n '2,5p' "$0"; exit 2; }
work=$(mktemp -d "${TMPDIR:-/tmp}/kill-test.XXXXXX")
options=(${NEWSROOM_REPLAY_OPTIONS:-})

pid() { grep -A1 "\"name\" : \"$1\"" "$2/address.json" | sed -n 's/.*"pid" : \([0-9]*\).*/\1/p'; }
port() { grep -A2 "\"name\" : \"$1\"" "$2/address.json" | sed -n 's/.*"port" : \([0-9]*\).*/\1/p'; }
decided() { curl -fs "http://127.0.0.1:$(port scoring "$1")/api/v1/tally" | sed 's/.*"through":\([0-9]*\).*/\1/' || echo 0; }
# What must be equal; how often a record was said again after a crash may differ.
ledger() { sed -n '/ledger/I,$p' "$1" | grep -Ei 'lines|ingested|refused|verdict|every|balance|event|copy|duplicate|declined' | grep -v 'records'; }
begin() {
    name=$1
    shift
    echo "$name:"
    ./newsroom replay --out "$work/$name" --data "$work/$name-data" ${options[@]+"${options[@]}"} "$@" >"$work/$name.log" 2>&1 &
    replay=$!
}
# The broker is asked while it still runs; then all is closed.
finish() {
    until grep -q 'The ledger' "$work/$name.log"; do kill -0 $replay && sleep 0.5; done
    sleep 3
    benchmarks/run said "$work/$name-data" >"$work/$name.said" 2>"$work/$name.said.log"
    kill -TERM $replay
    wait $replay || true
    echo "  $(grep -c . "$work/$name.said") events said, $(ls "$work/$name" | wc -l) files printed, $SECONDS s since the start"
}

begin calm "$@"; finish
begin again "$@"; finish
begin killed "$@"
for step in "ingest 1" "scoring 300" "summarize 900" "publish 1500"; do
    set -- $step
    until [ -f "$work/killed-data/address.json" ] && [ "$(decided "$work/killed-data")" -ge "$2" ]; do
        kill -0 $replay 2>/dev/null || { echo "the replay ended before $1 could be killed"; exit 1; }
        sleep 0.2
    done
    victim=$(pid "$1" "$work/killed-data")
    reached=$(decided "$work/killed-data")
    kill -9 "$victim" && echo "  killed $1 (pid $victim) after $reached decisions"
    sleep 2
done
finish

for other in again killed; do
    diff -r "$work/calm" "$work/$other" && echo "issues, calm and $other: identical ($(ls "$work/calm" | wc -l) files)"
    diff "$work/calm.said" "$work/$other.said" && echo "stories.scored, calm and $other: identical ($(grep -c . "$work/calm.said") bodies)"
    diff <(ledger "$work/calm.log") <(ledger "$work/$other.log") && echo "ledgers, calm and $other: identical"
done
rm -rf "$work"
