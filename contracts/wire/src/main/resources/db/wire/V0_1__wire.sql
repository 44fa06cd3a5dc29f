-- What a service has decided to say, in the same transaction as the decision; a row goes when the broker has said yes.
create sequence outbox_id increment by 50;
create table outbox (
    id         bigint primary key,
    topic      text  not null,
    record_key text  not null,
    body       bytea not null,
    headers    json  not null,
    put_at     timestamptz not null default clock_timestamp()
);

-- How far the service has come in the desk's order: the row that its deciding replica holds.
create table desk (
    only_one boolean primary key default true check (only_one),
    through  bigint not null
);
insert into desk(through) values (0);
