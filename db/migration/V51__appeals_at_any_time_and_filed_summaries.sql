-- An appeal is made at any time (D4): it takes the place of a change that waits or is planned, and
-- may then hold that the Center fits. Who appealed may withdraw.
alter table center_change drop constraint center_change_check;
alter table center_change drop constraint center_change_check1;
alter table center_change drop constraint center_change_state_check;
alter table center_change add constraint center_change_state_check
  check (state in ('PENDING', 'GRANTED', 'MOVED', 'REFUSED', 'WITHDRAWN', 'SUPERSEDED'));
alter table center_change add constraint center_change_effective_check
  check (effective_on is not null or state not in ('GRANTED', 'MOVED'));
comment on column center_change.current_center is
  'The Center that had the account when the change was proposed, then decided, then took effect.';

-- What an entry summary that was told states of the business; a validation keeps it itself.
alter table summary_screening add column hts text[] not null default '{}';
alter table summary_screening add column value numeric(15, 2) not null default 0;

-- What importers filed of their entries: the HTS numbers of protested entries, the lines of amended
-- ones, and those of entry summaries. A summary states its value in whole, so each of its numbers
-- counts an equal part. A validation restates what was filed with the entry, so its day is that of the
-- entry: what was filed later counts before it.
create or replace view filed_line as
  select c.importer_number, c.filed_on, c.case_number, e.entry_number, number as hts, 0.00 as value
  from docket_case c
  join protest_entry e on e.case_number = c.case_number
  cross join unnest(e.hts) number
  union all
  select c.importer_number, c.filed_on, c.case_number, a.entry_number, l.hts, l.value
  from docket_case c
  join amendment a on a.case_number = c.case_number and a.state <> 'REJECTED'
  join summary_line l on l.case_number = c.case_number and l.side = 'NEW'
  union all
  select v.importer_number, v.entry_date, v.case_number, v.entry_number, number,
    round(v.value / cardinality(v.hts), 2)
  from validation v
  cross join unnest(v.hts) number
  union all
  select s.importer_number, s.screened_on, '', s.entry_number, number,
    round(s.value / cardinality(s.hts), 2)
  from summary_screening s
  cross join unnest(s.hts) number
  where s.case_number is null;

create index validation_importer_entered on validation (importer_number, entry_date);
create index summary_screening_importer on summary_screening (importer_number, screened_on)
  where case_number is null;
