-- Every decision with all that later ones look at; never changed.
create table decision (
    sequence   bigint primary key,
    story_id   uuid        not null unique,
    fetched_at timestamptz not null,
    outcome    text        not null,
    reason     text,
    cluster_id uuid,
    body       bytea       not null
);
create index decision_fetched_at on decision (fetched_at);
create index decision_cluster on decision (cluster_id, sequence);

-- Stories that came before their turn.
create table waiting (
    sequence bigint primary key,
    body     bytea not null
);
