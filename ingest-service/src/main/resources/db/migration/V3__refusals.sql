-- What was refused, by the UTC hour in which it was read: a ledger of any span of time needs it. What was refused before
-- this table was there is in the sums of intake only.
create table refusal (
    hour    timestamptz not null,
    outcome text        not null,
    n       bigint      not null,
    primary key (hour, outcome)
);
create index story_fetched_at on story (fetched_at);
