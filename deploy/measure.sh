#!/usr/bin/env bash
# Replays captures and prints the tables of docs/benchmarks.md: stories/s from the first line read to the last record
# passed on, CPU and memory of every process, and the share of CPU that the sentence model took.
#
#   deploy/measure.sh FILE...        options of the replay through NEWSROOM_REPLAY_OPTIONS (ports, --desk)
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || { sed -n '2,6p' "$0"; exit 2; }
work=$(mktemp -d "${TMPDIR:-/tmp}/measure.XXXXXX")
options=(${NEWSROOM_REPLAY_OPTIONS:-})
address=$work/data/address.json
member() { grep -A3 "\"name\" : \"$1\"" "$address" | sed -n "s/.*\"$2\" : \([0-9]*\).*/\1/p" | head -n 1; }
# With its children, those that ended too: PostgreSQL works in one process a connection. Shared memory counts once, in
# the parent. A child may end while it is read.
family() { echo "$1"; pgrep -P "$1" || true; }
facts() { for p in $(family "$1"); do cat "/proc/$p/$2" 2>/dev/null || true; done; }
cpu() { facts "$1" stat | sed 's/.*) //' | awk -v hz="$(getconf CLK_TCK)" '{t += $12 + $13 + $14 + $15} END {print t / hz}'; }
rss() { facts "$1" status | awk -v first="$1" '/^Pid:/ {own = $2 == first} /RssAnon/ || (own && /Rss(File|Shmem)/) {k += $2} END {printf "%.0f", k / 1024}'; }

echo "machine: $(nproc) cores, $(sed -n 's/model name.*: //p' /proc/cpuinfo | head -n 1), load before: $(cut -d' ' -f1-3 /proc/loadavg)"
./newsroom replay --data "$work/data" ${options[@]+"${options[@]}"} "$@" >"$work/log" 2>&1 &
replay=$!
until grep -q 'the newsroom is open' "$work/log"; do kill -0 $replay && sleep 0.1; done
opened=$(date +%s.%N)
declare -A before
members=$(sed -n 's/.*"name" : "\([a-z]*\)".*/\1/p' "$address")
for name in $members; do before[$name]=$(cpu "$(member "$name" pid)"); done
until grep -q 'The ledger' "$work/log"; do kill -0 $replay && sleep 0.1; done
drained=$(date +%s.%N)
stories=$(sed -n 's/^ingested *\([0-9]*\) stories.*/\1/p' "$work/log")

sed -n '/is up on\|is ready on\|the newsroom is open/p' "$work/log"
awk -v a="$opened" -v b="$drained" -v n="$stories" \
    'BEGIN {printf "\n%d stories in %.1f s: %.0f stories/s, from open to a balanced ledger\n\n", n, b - a, n / (b - a)}'
echo "| process | CPU s in the replay | CPU ms a story | memory (RSS) MB |"
echo "|---|---|---|---|"
sum=0
for name in $members; do
    pid=$(member "$name" pid)
    used=$(awk -v a="${before[$name]}" -v b="$(cpu "$pid")" 'BEGIN {print b - a}')
    sum=$(awk -v a="$sum" -v b="$used" 'BEGIN {print a + b}')
    awk -v n="$name" -v u="$used" -v s="$stories" -v r="$(rss "$pid")" 'BEGIN {printf "| %s | %.1f | %.2f | %s |\n", n, u, 1000 * u / s, r}'
done
model=$(curl -fs "http://127.0.0.1:$(member scoring port)/q/metrics" | sed -n 's/^newsroom_embedding_cpu_seconds_total[^ ]* //p')
awk -v m="$model" -v t="$sum" -v s="$stories" 'BEGIN {printf "| all | %.1f | %.2f | |\n\nsentence model: %.1f CPU s, %.2f ms a story, %.0f %% of all CPU\n", t, 1000 * t / s, m, 1000 * m / s, 100 * m / t}'
kill -TERM $replay && wait $replay || true
rm -rf "$work"
