-- The trace of each cluster's newest brief, so that a printed line can be tied to its story; filled while traces are collected.
create table line_trace (
    cluster     uuid primary key,
    traceparent text not null
);
