-- Briefs by time, for what is counted over the last days; and whose event a cluster turned out to be.
alter table brief add column first_seen_at timestamptz not null default '-infinity';
alter table brief add column last_seen_at timestamptz not null default '-infinity';
alter table brief add column merged_into uuid references brief;
create index brief_last_seen on brief (last_seen_at);

-- In which issue a cluster was told in full.
alter table pooled add column told_in bigint references issue;

-- What lay on the desk for an issue when it closed, and why what is not printed is not: an issue can be made again.
create table laid (
    issue_id   bigint not null references issue,
    cluster_id uuid   not null references brief,
    told       text   not null,
    told_in    bigint references issue,
    reason     text,
    because    text,
    primary key (issue_id, cluster_id)
);

-- What readers were told to watch, until an issue says what became of it.
create table watch (
    id          text primary key,
    edition     text   not null,
    issue_id    bigint not null references issue,
    body        bytea  not null,
    answered_in bigint references issue
);
create index watch_edition on watch (edition);
