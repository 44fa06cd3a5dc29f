-- Recordings that are being written down, or were, by a fingerprint of their address.
create table dictation (
    audio       text primary key,
    worker      text        not null,
    lease_until timestamptz not null,
    attempts    int         not null,
    code        text,
    updated_at  timestamptz not null
);

-- What was heard, by a fingerprint of recogniser, language and sound; also the bill.
create table heard (
    fingerprint     text primary key,
    segments        bytea       not null,
    listened_millis bigint      not null,
    spent_millis    bigint      not null,
    heard_at        timestamptz not null
);
