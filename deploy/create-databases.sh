#!/usr/bin/env bash
# A database and a role of its own for each service; the postgres image runs this when its volume is empty.
set -euo pipefail

for service in ingest scoring summarize publish; do
    password=${service^^}_DB_PASSWORD
    psql --username "$POSTGRES_USER" --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 \
        --set name="$service" --set password="${!password}" <<'END'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
END
done
