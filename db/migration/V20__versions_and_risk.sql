-- Every case of an entry, of whatever line of work; each table has an index that begins with it.
create view case_entry as
  select entry_number, case_number from protest_entry
  union all
  select entry_number, case_number from amendment;
comment on view case_entry is 'Which cases are about an entry; a line of work with entries adds its table.';

alter table amendment add column risk_table_version int;
comment on column amendment.risk_table_version is
  'The version of the risk table that decided, as the engine counts them; null for older cases.';
