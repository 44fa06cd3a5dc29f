-- What changed the desk's mind besides verdicts: a discussion that moved on, two clusters that are one. One for a place:
-- a discussion has a place of its own, a merger that of the story that caused it.
create table happening (
    sequence  bigint primary key,
    at        timestamptz not null,
    is_merger boolean     not null,
    body      bytea       not null
);
create index happening_at on happening (at);

-- How every cluster stands now, for the operator; made from the above.
create table standing (
    cluster_id    uuid primary key,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    score         double precision not null,
    body          bytea not null
);
create index standing_last_seen_at on standing (last_seen_at);

-- cluster_id is the cluster as it is named now; as it was named then it stays, here and in the body.
alter table decision add column cluster_as_said uuid;
update decision set cluster_as_said = cluster_id;
create index decision_cluster_as_said on decision (cluster_as_said);
