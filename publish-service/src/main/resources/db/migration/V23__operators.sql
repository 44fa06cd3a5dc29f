-- Editions that an operator stopped.
create table pause (
    edition text        primary key,
    since   timestamptz not null,
    because text        not null
);

-- A correction goes to hooks like the first print: one delivery for each revision, ever.
alter table issue add column revision int not null default 1;
alter table issue add column revised_at timestamptz;
update issue set revised_at = closed_at where closed_at is not null;
alter table delivery add column revision int not null default 1;
alter table delivery drop constraint delivery_hook_id_issue_key;
alter table delivery add constraint delivery_once unique (hook_id, issue, revision);
