#!/usr/bin/env bash
# Declares the topics of newsroom.contracts.Topics: create-topics.sh BOOTSTRAP_SERVERS
# Those that exist are left as they are. Each missing one costs a JVM, so they are asked for first.
set -euo pipefail

broker=$1
tool=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}

declared() { # name, partitions, days kept
    cat <<'END'
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
END
}

there=$("$tool" --bootstrap-server "$broker" --list)
missing() {
    declared | while read -r name partitions days; do
        grep -qxF -e "$name" <<<"$there" \
            || echo "--topic $name --partitions $partitions --config retention.ms=$((days * 24 * 60 * 60 * 1000))"
    done
}

# Six words to a topic, three topics at a time.
missing | xargs -r -n 6 -P 3 "$tool" --bootstrap-server "$broker" --create --if-not-exists
