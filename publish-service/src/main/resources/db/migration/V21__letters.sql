-- Who gets an edition by e-mail.
create table subscriber (
    id           uuid        primary key default gen_random_uuid(),
    token        uuid        not null unique default gen_random_uuid(),
    edition      text        not null,
    address      text        not null,
    state        text        not null check (state in ('ASKED', 'CONFIRMED', 'LEFT')),
    asked_at     timestamptz not null,
    confirmed_at timestamptz
);
create unique index subscriber_once on subscriber (edition, lower(address));

-- One letter for each subscriber and issue, ever. IN_HAND past its time means that a process died with it.
create table letter (
    id            bigint generated always as identity primary key,
    subscriber_id uuid        not null references subscriber on delete cascade,
    about         text        not null,
    state         text        not null check (state in ('READY', 'IN_HAND', 'SENT', 'SET_ASIDE', 'FAILED')),
    due_at        timestamptz not null,
    attempts      int         not null default 0,
    settled_at    timestamptz,
    trouble       text,
    unique (subscriber_id, about)
);
create index letter_due on letter (due_at) where state in ('READY', 'IN_HAND');
