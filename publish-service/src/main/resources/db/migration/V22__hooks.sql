create table hook (
    id               uuid        primary key default gen_random_uuid(),
    url              text        not null,
    secret           text        not null,
    editions         text        not null,
    since            timestamptz not null,
    disabled_because text
);

-- What a hook is owed: one row for each issue, ever.
create table delivery (
    id       uuid        primary key default gen_random_uuid(),
    hook_id  uuid        not null references hook on delete cascade,
    issue    text        not null,
    state    text        not null check (state in ('READY', 'DONE', 'GIVEN_UP')),
    due_at   timestamptz not null,
    attempts int         not null default 0,
    laid_at  timestamptz not null,
    unique (hook_id, issue)
);
create index delivery_due on delivery (due_at) where state = 'READY';

-- The delivery log.
create table delivery_attempt (
    id          bigint generated always as identity primary key,
    delivery_id uuid        not null references delivery on delete cascade,
    at          timestamptz not null,
    status      int,
    millis      bigint      not null,
    trouble     text
);
create index delivery_attempts on delivery_attempt (delivery_id);
