#!/usr/bin/env bash
# Allows the users ingest, scoring, summarize and publish what they need and nothing else:
#   deploy/create-acls.sh BOOTSTRAP_SERVERS [--command-config FILE]
# Brokers must have an authorizer, and allow.everyone.if.no.acl.found=false.
set -euo pipefail

broker=$1
shift
options=("$@")
tool=${KAFKA_ACLS:-/opt/kafka/bin/kafka-acls.sh}

allow() {
    local user=$1
    shift
    "$tool" --bootstrap-server "$broker" ${options[@]+"${options[@]}"} --force --add --allow-principal "User:$user" \
        --operation Describe "$@" </dev/null
}

# user, topics read, groups, topics written; - for none, commas between
while read -r user reads groups writes; do
    for topic in ${reads//,/ }; do
        [ "$topic" = - ] || allow "$user" --operation Read --topic "$topic"
        [ "$topic" = - ] || allow "$user" --operation Write --topic "$topic.dlq"
    done
    for group in ${groups//,/ }; do
        [ "$group" = - ] || allow "$user" --operation Read --group "$group"
    done
    for topic in ${writes//,/ }; do
        allow "$user" --operation Write --topic "$topic"
    done
    # An idempotent producer.
    allow "$user" --operation IdempotentWrite --cluster
done <<'END'
ingest - - stories.ingested
scoring stories.ingested,stories.fingerprinted scoring-fingerprint,scoring-decisions stories.fingerprinted,stories.scored
summarize stories.scored summarize-service clusters.summarized
publish clusters.summarized publish-service issues.published
END
