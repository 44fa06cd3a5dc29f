#!/usr/bin/env bash
# Follows the stories of the sample day from the fetch to the printed line, on the jars, over a real broker: every top story of the
# issue must have one trace in which all four services speak.
#   deploy/trace-test.sh        options of the replay through NEWSROOM_REPLAY_OPTIONS (ports); NEWSROOM_COLLECTOR_PORT, 24318 by default
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
port=${NEWSROOM_COLLECTOR_PORT:-24318}
java deploy/Collector.java "$port" "$work/spans" &
collector=$!
trap 'kill $collector; rm -rf "$work"' EXIT

# shellcheck disable=SC2086 # one word per option
QUARKUS_OTEL_SDK_DISABLED=false QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:$port \
    QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf \
    ./newsroom replay --exit --desk deploy/sample/desk.yaml --out "$work/out" --data "$work/data" ${NEWSROOM_REPLAY_OPTIONS:-} \
    deploy/sample/day.jsonl >"$work/log" 2>&1 || { tail -n 40 "$work/log"; exit 1; }

sort -u "$work/spans" | awk -F '\t' '
    { spans++; known[$2 "\t" $3] = 1; from[$2 SUBSEP $1] = 1; traces[$2] = 1; names[$5]++ }
    $4 != "-" { parent[$2 "\t" $4] = 1 }
    $5 == "print" { printed[$2] = 1 }
    END {
        for (trace in traces) n++
        for (one in parent) if (!(one in known)) { lost++; print "no span for the parent " one }
        for (trace in printed) {
            lines++
            all = (trace, "ingest-service") in from && (trace, "scoring-service") in from && \
                  (trace, "summarize-service") in from && (trace, "publish-service") in from
            if (all) whole++; else print "not whole: " trace
        }
        for (name in names) print names[name], name | "sort -rn"
        close("sort -rn")
        printf "%d spans in %d traces; of %d traces that end in print, %d speak of all four services; %d parents missing\n", spans, n, lines, whole, lost
        exit !(lines > 0 && whole == lines && !lost)
    }'
