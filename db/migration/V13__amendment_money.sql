-- The money of amendments: what waits for the liquidation of their entry, and where that stands.

-- A charge of an instruction that goes the other way is negative; the principal is their sum.
alter table revenue_charge drop constraint revenue_charge_amount_check;
alter table revenue_charge add constraint revenue_charge_amount_check check (amount <> 0);

-- When the duties of the summary were deposited; null where the filing does not say.
alter table amendment add column deposited_on date;
-- Whether a bill or a refund follows the entry's liquidation.
alter table amendment add column awaits_liquidation boolean not null default false;
-- What liquidation made of it, in a sentence; null until then.
alter table amendment add column liquidation_outcome text;
create index amendment_entry on amendment (entry_number);

-- What an accepted amendment leaves for liquidation: more owed where positive, less where negative.
create table amendment_balance (
  case_number  text not null references amendment,
  class_code   text not null,
  amount       numeric(15, 2) not null check (amount <> 0),
  primary key (case_number, class_code)
);

-- Where the liquidation of an entry stands by what its Center was told; one row per entry.
create table entry_liquidation (
  entry_number  text primary key,
  status        text not null check (status in ('UNLIQUIDATED', 'EXTENDED', 'SUSPENDED', 'LIQUIDATED')),
  scheduled_on  date,
  basis         text,
  extensions    int not null check (extensions between 0 and 3),
  lifted_on     date,
  liquidated_on date,
  -- The day of the last extension or suspension: told again, it changes nothing.
  changed_on    date,
  check ((status = 'LIQUIDATED') = (liquidated_on is not null))
);
