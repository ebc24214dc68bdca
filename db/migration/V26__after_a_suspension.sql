-- What is known of a suspension once it is over: told again, it does not begin again; and an
-- extension adds a year to the six months that run from the notice (19 USC 1504(d)).
alter table entry_liquidation
  add column suspended_on date,
  add column extended_since int not null default 0 check (extended_since between 0 and 3);
update entry_liquidation set suspended_on = changed_on where status = 'SUSPENDED';
comment on column entry_liquidation.suspended_on is
  'First day of the last suspension that was told; it stays when that is over.';
comment on column entry_liquidation.extended_since is
  'How many of the extensions were granted after lifted_on.';
