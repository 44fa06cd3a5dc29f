-- The reports of every cluster, each with its full text: what briefs are written from.
create table report (
    sequence   bigint primary key,
    cluster_id uuid  not null,
    body       bytea not null
);
create index report_cluster on report (cluster_id, sequence);

create table cluster (
    id       uuid primary key,
    revision int not null
);
