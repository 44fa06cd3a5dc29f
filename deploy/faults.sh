#!/usr/bin/env bash
# Takes a newsroom of packaged jars apart - three brokers, PostgreSQL, two replicas of publish - and prints what was lost or
# told twice (docs/reliability.md). Build first: mvn -Dquick package
#
#   deploy/faults.sh [--profile ci|full] [--seed N] [--only F1,F5] [--data FOLDER]      more with --help
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd -P)
java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; fi
classes=$(ls "$home"/launcher/faults/target/faults-*.jar "$home"/launcher/target/launcher-*.jar | grep -v sources | paste -sd:)
given=()
case " $* " in
    *" --data"* | *" --help "* | *" -h "*) ;;
    *) given=(--data "$(mktemp -d "${TMPDIR:-/tmp}/faults.XXXXXX")") ;;
esac
exec "$java" -Xmx512m -XX:+UseSerialGC -Dnewsroom.home="$home" \
    -cp "$classes:$home/launcher/target/lib/*" newsroom.faults.Faults ${given[@]+"${given[@]}"} "$@"
