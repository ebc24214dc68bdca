-- Protests of several parties against the same decision: 19 USC 1514(c)(1), 19 CFR 174.15.

create table protest_consolidation (
  case_number  text primary key references protest,
  lead         text not null references protest,
  joined_on    date not null
);
comment on table protest_consolidation is
  'Protests that have become one; all with the same lead are one. One that stands alone has no row.';
comment on column protest_consolidation.lead is 'The member with the lowest case number.';
create index protest_consolidation_lead on protest_consolidation (lead);

create table protest_consent (
  case_number  text primary key references protest,
  consented_on date not null
);
comment on table protest_consent is
  'Parties that gave up confidentiality towards the other parties in writing (19 CFR 174.15(b)).';

alter table case_finding add column staff_only boolean not null default false;
comment on column case_finding.staff_only is
  'True for what the filer must not read: it would tell one party of another.';

-- Of two parties that protest the same entry at the same moment neither would see the other's
-- protest. So other parties take turns with the importer; importers and their agents, who file in
-- bulk, need not wait for each other. The lock ends with the transaction.
create function protest_in_turn() returns trigger language plpgsql as $$
begin
  if new.filer_role in ('IMPORTER', 'AGENT') then
    perform pg_advisory_xact_lock_shared(hashtextextended(new.importer_number, 174015));
  else
    perform pg_advisory_xact_lock(hashtextextended(new.importer_number, 174015));
  end if;
  return new;
end
$$;
create trigger protest_in_turn before insert on protest
  for each row execute function protest_in_turn();
