-- Which Center has an account changes with its business (D4): proposed from filed entries, or on appeal.

create table center_change (
  case_number      text primary key references docket_case,
  importer_number  text not null references account,
  kind             text not null check (kind in ('FILED_ENTRIES', 'APPEAL')),
  applicant_name   text not null,
  received_on      date not null,
  current_center   text not null,
  proposed_center  text not null check (proposed_center <> current_center),
  grounds          text not null,
  state            text not null default 'PENDING'
    check (state in ('PENDING', 'GRANTED', 'MOVED', 'REFUSED')),
  decided_center   text,
  effective_on     date check ((effective_on is not null) = (state in ('GRANTED', 'MOVED')))
);
comment on table center_change is 'A proposal that another Center have an account, and its decision.';
comment on column center_change.grounds is 'Why the proposed Center fits better, as a sentence.';
create unique index center_change_current
  on center_change (importer_number) where state in ('PENDING', 'GRANTED');

create table center_change_industry (
  case_number  text not null references center_change,
  position     int not null,
  hts          text not null,
  lines        bigint not null,
  value        numeric(15, 2) not null,
  primary key (case_number, position)
);

-- What importers filed of their entries: the HTS numbers of protested entries, the lines of amended ones.
create view filed_line as
  select c.importer_number, c.filed_on, c.case_number, e.entry_number, number as hts, 0.00 as value
  from docket_case c
  join protest_entry e on e.case_number = c.case_number
  cross join unnest(e.hts) number
  union all
  select c.importer_number, c.filed_on, c.case_number, a.entry_number, l.hts, l.value
  from docket_case c
  join amendment a on a.case_number = c.case_number and a.state <> 'REJECTED'
  join summary_line l on l.case_number = c.case_number and l.side = 'NEW';
