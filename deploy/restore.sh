#!/usr/bin/env bash
# Puts a backup of deploy/backup.sh into empty databases:
#   deploy/restore.sh DIRECTORY
# The databases and their roles must exist (deploy/create-databases.sh) and be empty; services must not run. A database that holds
# tables is refused. Then declare topics on an empty Kafka (deploy/create-topics.sh) and start the services: they begin at its
# beginning, and number on from the place in the databases. On a Kafka that lived on, see docs/runbooks.md, Restore.
# PostgreSQL is found as by backup.sh (PGHOST and so on, or NEWSROOM_PG).
set -euo pipefail

[ $# = 1 ] || { sed -n '2,7p' "$0"; exit 2; }
from=$1
read -ra pg <<<"${NEWSROOM_PG:-}"
pg() { ${pg[@]+"${pg[@]}"} "$@"; }

(cd "$from" && sha256sum --check --quiet SHA256SUMS)
for database in ingest scoring summarize publish; do
    tables=$(pg psql --no-psqlrc --tuples-only --no-align --dbname "$database" \
        --command "select count(*) from pg_tables where schemaname = 'public'" </dev/null)
    [ "$tables" = 0 ] || { echo "database $database is not empty: $tables tables" >&2; exit 1; }
done
for database in ingest scoring summarize publish; do
    pg pg_restore --exit-on-error --no-owner --no-privileges --single-transaction --role "$database" \
        --dbname "$database" <"$from/$database.dump"
done
read -r place _ <"$from/places"
echo "restored at place $place"
