-- How far the application's clock has been moved ahead of the world's; no row where it never was.
create table time_offset (
  only_row  boolean primary key default true check (only_row),
  ahead_ms  bigint not null
);
