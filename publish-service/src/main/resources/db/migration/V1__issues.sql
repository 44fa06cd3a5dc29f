create sequence issue_id increment by 1;
create table issue (
    id        bigint primary key,
    name      text        not null unique,
    edition   text        not null,
    number    int         not null,
    slot      date        not null,
    opened_at timestamptz not null,
    deadline  timestamptz not null,
    closed_at timestamptz,
    closed_by text,
    title     text,
    body      bytea,
    sha256    text,
    unique (edition, number),
    unique (edition, slot),
    check ((closed_at is null) = (body is null))
);
-- The net below the lock: never two open issues of an edition.
create unique index issue_one_open on issue (edition) where closed_at is null;

-- The newest brief of every cluster.
create table brief (
    cluster_id uuid primary key,
    revision   int   not null,
    body       bytea not null
);

-- Where a cluster lies, and how an edition has told of it: a cluster is told in full once.
create table pooled (
    edition    text   not null,
    cluster_id uuid   not null references brief,
    issue_id   bigint not null references issue,
    told       text   not null default 'NOT_YET',
    primary key (edition, cluster_id)
);
create index pooled_issue on pooled (issue_id);
