-- A revision of an issue that is to be heard. Each holder has another attempt: who holds an old one has lost it.
create table show_job (
    id       bigint      generated always as identity primary key,
    issue    text        not null,
    sha256   text        not null,
    edition  text        not null,
    state    text        not null check (state in ('READY', 'DONE', 'NOTES')),
    due_at   timestamptz not null,
    attempts int         not null default 0,
    reason   text,
    laid_at  timestamptz not null,
    unique (issue, sha256)
);
create index show_job_due on show_job (due_at) where state = 'READY';

-- MP3s are read in one piece and do not get smaller.
create table recording (
    file text  primary key,
    body bytea not null
);
alter table recording alter column body set storage external;

-- Older revisions stay: their addresses go on answering.
create table episode (
    id      bigint generated always as identity primary key,
    file    text   not null unique references recording,
    issue   text   not null,
    edition text   not null,
    body    bytea  not null,
    made_at timestamptz not null
);
create index episode_issue on episode (issue, id);
create index episode_edition on episode (edition, id);

-- A podcast keeps the guid that it was first given.
create table podcast (
    edition text primary key,
    guid    uuid not null
);
