-- When the Center of an account was last looked at (D4; docs/decisions/037).

alter table account add column reviewed_on date;
update account a set reviewed_on = (
  select min(since) from account_assignment s where s.importer_number = a.importer_number);
alter table account alter column reviewed_on set not null;
comment on column account.reviewed_on is
  'When its Center was last compared with what it filed; the day of its first assignment before that.';

-- Those that are due, however many are not.
create index account_reviewed on account (reviewed_on, importer_number);
-- What an importer filed lately, however much it filed before.
create index docket_case_importer_filed on docket_case (importer_number, filed_on);
-- What was declined of an account.
create index center_change_refused on center_change (importer_number, case_number)
  where state = 'REFUSED';

-- A Center's accounts in the order in which they are listed, and those whose name begins alike.
create index account_assignment_center on account_assignment (center, importer_number)
  where until is null;
create index account_name on account (lower(name) text_pattern_ops);
