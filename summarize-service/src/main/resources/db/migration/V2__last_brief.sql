-- The brief that was said last: a new one is said only when it says more. Clusters from before have none until they change.
alter table cluster add column brief bytea;
