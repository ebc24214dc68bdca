-- A Center that follows from what staff state of an account is a change too: its running cases follow.

alter table center_change drop constraint center_change_kind_check;
alter table center_change add constraint center_change_kind_check
  check (kind in ('FILED_ENTRIES', 'APPEAL', 'STATED'));
