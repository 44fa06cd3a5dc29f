-- What readers search and look up. The database keeps it itself, in the transaction that keeps a brief or prints an
-- issue: no code path can forget it, and there is nothing to catch up with after a crash.
create table story_index (
    place      bigint generated always as identity,
    cluster_id uuid        primary key,
    headline   text        not null,
    excerpt    text        not null,
    first_seen timestamptz not null,
    last_seen  timestamptz not null,
    outlets    int         not null,
    out_of_ten int         not null,
    words      tsvector    not null
);
create index story_words on story_index using gin (words);
create index story_place on story_index (place);

create table issue_index (
    issue_id bigint   primary key references issue,
    excerpt  text     not null,
    words    tsvector not null
);
create index issue_words on issue_index using gin (words);
create index issue_slot on issue (slot) where closed_at is not null;

-- In which issues a story stands.
create table issue_story (
    issue_id   bigint not null references issue,
    cluster_id uuid   not null,
    primary key (issue_id, cluster_id)
);
create index issue_story_cluster on issue_story (cluster_id);

create function words_at(doc jsonb, path jsonpath) returns text language sql immutable as $$
    select coalesce(string_agg(word #>> '{}', ' '), '') from jsonb_path_query(doc, path) word
$$;

create function index_brief() returns trigger language plpgsql as $$
declare
    doc jsonb;
begin
    begin
        doc := convert_from(new.body, 'UTF8')::jsonb;
        insert into story_index(cluster_id, headline, excerpt, first_seen, last_seen, outlets, out_of_ten, words)
        values (
            new.cluster_id,
            doc #>> '{headline,text}',
            words_at(doc, 'strict $.summary[*].text'),
            (doc #>> '{cluster,firstSeenAt}')::timestamptz,
            (doc #>> '{cluster,lastSeenAt}')::timestamptz,
            jsonb_array_length(doc #> '{cluster,publishers}'),
            (doc #>> '{cluster,score,outOfTen}')::int,
            setweight(to_tsvector('english', doc #>> '{headline,text}'), 'A')
                || setweight(to_tsvector('english', words_at(doc, 'strict $.summary[*].text')), 'B')
                || setweight(to_tsvector('english', words_at(doc, 'strict $.reports[*].title')), 'C')
                || to_tsvector('english', words_at(doc, 'strict $.**.text')
                    || ' ' || words_at(doc, 'strict $.reports[*].source.publisher')))
        on conflict (cluster_id) do update set
            headline = excluded.headline, excerpt = excluded.excerpt, first_seen = excluded.first_seen,
            last_seen = excluded.last_seen, outlets = excluded.outlets, out_of_ten = excluded.out_of_ten,
            words = excluded.words;
    exception when data_exception or program_limit_exceeded or not_null_violation then
        -- What PostgreSQL cannot hold as JSON (a NUL, half a surrogate pair) is not found; it holds nobody up.
        delete from story_index where cluster_id = new.cluster_id;
    end;
    return null;
end $$;

create function index_issue() returns trigger language plpgsql as $$
declare
    doc jsonb;
begin
    begin
        doc := convert_from(new.body, 'UTF8')::jsonb;
        insert into issue_index(issue_id, excerpt, words)
        values (
            new.id,
            words_at(doc, 'strict $.lead[*].text'),
            setweight(to_tsvector('english', new.title), 'A')
                || setweight(to_tsvector('english', words_at(doc, 'strict $.**.headline.text')), 'B')
                || to_tsvector('english', words_at(doc, 'strict $.**.text')))
        on conflict (issue_id) do update set excerpt = excluded.excerpt, words = excluded.words;
        delete from issue_story where issue_id = new.id;
        insert into issue_story(issue_id, cluster_id)
        select distinct new.id, (id #>> '{}')::uuid from jsonb_path_query(doc, 'strict $.**.cluster.id') id;
    exception when data_exception or program_limit_exceeded then
        delete from issue_index where issue_id = new.id;
    end;
    return null;
end $$;

create trigger brief_index after insert or update of body on brief
    for each row execute function index_brief();
create trigger issue_index after insert or update of body on issue
    for each row when (new.closed_at is not null) execute function index_issue();

-- What was kept before this table was there.
update brief set body = body;
update issue set body = body where closed_at is not null;
