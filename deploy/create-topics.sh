#!/usr/bin/env bash
# Declares the topics of newsroom.contracts.Topics: create-topics.sh BOOTSTRAP_SERVERS
# Those that exist are left as they are. Each missing one costs a JVM, so they are asked for first.
set -euo pipefail

broker=$1
tool=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}
there=$("$tool" --bootstrap-server "$broker" --list)
making=()

await() {
    local pid
    for pid in ${making[@]+"${making[@]}"}; do
        wait "$pid"
    done
    making=()
}

# name, partitions, days kept
while read -r name partitions days; do
    if grep -qxF -e "$name" <<<"$there"; then
        continue
    fi
    "$tool" --bootstrap-server "$broker" --create --if-not-exists --topic "$name" --partitions "$partitions" \
        --config "retention.ms=$((days * 24 * 60 * 60 * 1000))" </dev/null &
    making+=($!)
    if [ "${#making[@]}" -ge 3 ]; then
        await
    fi
done <<'END'
stories.ingested 6 14
stories.fingerprinted 1 14
stories.scored 1 14
clusters.summarized 1 14
issues.published 1 365
stories.ingested.dlq 1 30
stories.fingerprinted.dlq 1 30
stories.scored.dlq 1 30
clusters.summarized.dlq 1 30
issues.published.dlq 1 30
deadletters.handled 1 365
END
await
