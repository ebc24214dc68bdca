-- Who read a privileged case, and what of it (docs/decisions/017). Apart from case_event: those who
-- read the events of a case do not all read who else did.

create table case_read (
  id           bigint generated always as identity primary key,
  case_number  text not null references docket_case,
  at           timestamptz not null,
  actor        text not null,
  what         text not null
);
create index case_read_case on case_read (case_number, id);

create trigger case_read_append_only before update or delete on case_read
  for each row execute function refuse_change();
