-- Briefs that wait for a writer: one per cluster, the newest.
create table rewrite_job (
    cluster_id  uuid primary key,
    revision    int              not null,
    priority    double precision not null,
    body        bytea            not null,
    put_at      timestamptz      not null default clock_timestamp(),
    free_at     timestamptz      not null default clock_timestamp(),
    attempt     int              not null default 0,
    lease_owner text,
    lease_until timestamptz
);
create index rewrite_job_next on rewrite_job (priority desc, put_at);

-- Every draft that was had, by the hash of what was asked and by who wrote it: a replay asks nobody.
create table draft (
    assignment text        not null,
    engine     text        not null,
    body       bytea       not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (assignment, engine)
);

-- What writers cost, by UTC day.
create table spending (
    day    date primary key,
    tokens bigint not null default 0,
    micros bigint not null default 0,
    calls  bigint not null default 0
);
