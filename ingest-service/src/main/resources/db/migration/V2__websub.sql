-- What was agreed with WebSub hubs; one hub for a source.
create table subscription (
    callback    text primary key,
    source      text        not null unique,
    topic       text        not null,
    hub         text        not null,
    secret      text        not null,
    pending     text,
    asked_at    timestamptz,
    lease_until timestamptz,
    failures    int         not null,
    due_at      timestamptz not null,
    code        text
);
create index subscription_due on subscription (due_at);

-- What hubs brought and nobody has read yet.
create sequence push_id increment by 50;
create table push (
    id          bigint primary key,
    source      text        not null,
    body        bytea       not null,
    type        text,
    received_at timestamptz not null,
    due_at      timestamptz not null
);
create index push_due on push (due_at);
create index push_source on push (source);
