create table story (
    id         uuid primary key,
    sequence   bigint      not null unique,
    source     text        not null,
    url        text        not null,
    fetched_at timestamptz not null
);

-- What became of every item, by where it came from; the sums are the ledger.
create table intake (
    origin  text   not null,
    outcome text   not null,
    n       bigint not null,
    primary key (origin, outcome)
);

create table capture (
    id    text primary key,
    lines bigint not null,
    read  bigint not null
);

create table source (
    name            text primary key,
    etag            text,
    last_modified   text,
    next_due_at     timestamptz not null,
    last_success_at timestamptz,
    code            text,
    failures        int         not null
);
create index source_due on source (next_due_at);
