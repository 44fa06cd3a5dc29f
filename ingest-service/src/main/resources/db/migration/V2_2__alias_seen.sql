-- When a name came last; names that come no more are forgotten.
alter table alias add column seen_at timestamptz not null default now();
alter table alias alter column seen_at drop default;
