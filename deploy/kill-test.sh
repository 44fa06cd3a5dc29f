#!/usr/bin/env bash
# Replays captures twice, once undisturbed and once with every service killed (kill -9) on the way, and compares the
# printed issues byte for byte and the ledgers.
#
#   deploy/kill-test.sh FILE...        options of the replay through NEWSROOM_REPLAY_OPTIONS (ports, --desk)
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || { sed -n '2,6p' "$0"; exit 2; }
work=$(mktemp -d "${TMPDIR:-/tmp}/kill-test.XXXXXX")
options=(${NEWSROOM_REPLAY_OPTIONS:-})

pid() { grep -A1 "\"name\" : \"$1\"" "$2/address.json" | sed -n 's/.*"pid" : \([0-9]*\).*/\1/p'; }
port() { grep -A2 "\"name\" : \"$1\"" "$2/address.json" | sed -n 's/.*"port" : \([0-9]*\).*/\1/p'; }
decided() { curl -fs "http://127.0.0.1:$(port scoring "$1")/api/v1/tally" | sed 's/.*"through":\([0-9]*\).*/\1/' || echo 0; }
# What must be equal; how often a record was said again after a crash may differ.
ledger() { sed -n '/ledger/I,$p' "$1" | grep -Ei 'lines|ingested|refused|verdict|every|balance|event|copy|duplicate|declined' | grep -v 'records'; }

echo "undisturbed:"
./newsroom replay --exit --out "$work/calm" --data "$work/calm-data" ${options[@]+"${options[@]}"} "$@" >"$work/calm.log" 2>&1
tail -n 1 "$work/calm.log"

echo "with kills:"
./newsroom replay --exit --out "$work/killed" --data "$work/killed-data" ${options[@]+"${options[@]}"} "$@" >"$work/killed.log" 2>&1 &
replay=$!
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
wait $replay
tail -n 1 "$work/killed.log"

diff -r "$work/calm" "$work/killed" && echo "issues: identical ($(ls "$work/calm" | wc -l) files)"
diff <(ledger "$work/calm.log") <(ledger "$work/killed.log") && echo "ledgers: identical"
rm -rf "$work"
