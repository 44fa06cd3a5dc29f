create table desk (
    only_one boolean primary key default true check (only_one),
    through  bigint not null
);
insert into desk(through) values (0);

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
