create table story (
    id         uuid primary key,
    sequence   bigint      not null unique,
    source     text        not null,
    url        text        not null,
    fetched_at timestamptz not null
);

-- What became of every item, by where it came from; the sums are the ledger.
create table intake (
    origin  text   not null,
    outcome text   not null,
    n       bigint not null,
    primary key (origin, outcome)
);

create table capture (
    id    text primary key,
    lines bigint not null,
    read  bigint not null
);

-- A source: its settings, how it is asked, when next, and how it has done.
create table source (
    name              text primary key,
    kind              text        not null,
    listed_url        text        not null,
    publisher         text,
    tier              text        not null,
    story             text        not null,
    every_seconds     bigint      not null,
    full_text         boolean     not null,
    comments          int         not null,
    of_desk           boolean     not null,
    standing          text        not null,
    url               text        not null,
    domain            text        not null,
    etag              text,
    last_modified     text,
    body_hash         text,
    moving_to         text,
    moving_hits       int         not null,
    moving_since      timestamptz,
    guids             text        not null,
    asked_at          timestamptz,
    plain_at          timestamptz,
    held_until        timestamptz,
    failures          int         not null,
    missing           int         not null,
    useless           int         not null,
    per_day           double precision not null,
    rhythm_since      timestamptz,
    apart_seconds     bigint      not null,
    skip_hours        int         not null,
    skip_days         int         not null,
    hurried           boolean     not null,
    next_due_at       timestamptz not null,
    due_for           text        not null,
    last_success_at   timestamptz,
    failing_since     timestamptz,
    code              text,
    detail            text,
    unreadable        boolean     not null,
    entries           bigint      not null,
    news              bigint      not null,
    whole             bigint      not null,
    unchanged         bigint      not null,
    failed            bigint      not null
);
create index source_due on source (next_due_at) where standing = 'ACTIVE';
create index source_url on source (url);

-- Whose turn it is at a domain's door; one row locks one door for all replicas.
create table domain (
    name               text primary key,
    free_at            timestamptz not null,
    ticket             bigint      not null,
    crawl_delay_millis bigint      not null
);

-- Names under which the entries of a source came in before.
create table alias (
    source text not null,
    alias  uuid not null,
    primary key (source, alias)
);

-- Items that wait for errands, and the errands they wait for.
create table lead (
    id       uuid primary key,
    source   text        not null,
    item     text        not null,
    deadline timestamptz not null
);
create index lead_deadline on lead (deadline);
create table errand (
    lead       uuid        not null references lead on delete cascade,
    kind       text        not null,
    address    text        not null,
    media_type text,
    domain     text        not null,
    due_at     timestamptz not null,
    attempts   int         not null,
    code       text,
    ended      boolean     not null,
    primary key (lead, kind)
);
create index errand_due on errand (due_at) where not ended;

create table robots (
    origin  text primary key,
    status  int         not null,
    body    bytea       not null,
    read_at timestamptz not null
);

-- Discussions that are looked at again while they are hot.
create table follow_up (
    story   uuid primary key,
    source  text        not null,
    page    text        not null,
    domain  text        not null,
    read_at timestamptz not null,
    said    text        not null,
    seen    text        not null,
    looks   int         not null,
    next_at timestamptz not null
);
create index follow_up_due on follow_up (next_at);
