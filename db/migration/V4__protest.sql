-- Protests: what was filed, and what a Center proposes and decides on it.

create table protest (
  case_number              text primary key references docket_case,
  protest_number           text not null unique,
  received_on              date not null,
  filer_name               text not null,
  filer_role               text not null,
  importer_number          text not null,
  decision                 text not null,
  decision_date            date,
  reliquidation_of         text[] not null default '{}',
  merchandise              text,
  grounds                  text,
  claim_hts                text,
  claim_refund             numeric(15, 2) check (claim_refund >= 0),
  demand_mailed_on         date,
  non_collusion_certified  boolean not null default false,
  further_review_on        date,
  further_review_criterion text,
  further_review_reason    text,
  accelerated_mailed_on    date
);

create table protest_entry (
  case_number       text not null references protest,
  position          int not null,
  entry_number      text not null,
  port              char(4) not null,
  entry_date        date,
  liquidation_date  date,
  hts               text[] not null default '{}',
  paid              numeric(15, 2) check (paid >= 0),
  primary key (case_number, position),
  unique (case_number, entry_number)
);
create index protest_entry_number on protest_entry (entry_number, case_number);

-- The latest proposal; earlier ones are in the case's log.
create table protest_proposal (
  case_number  text primary key references protest,
  outcome      text not null,
  reason       text not null,
  refund       numeric(15, 2) not null default 0 check (refund >= 0),
  proposed_by  text not null,
  approved_by  text,
  returned_note text,
  check (approved_by is null or approved_by <> proposed_by)
);

create table protest_refund (
  case_number  text not null references protest_proposal,
  class_code   text not null,
  amount       numeric(15, 2) not null check (amount > 0),
  primary key (case_number, class_code)
);
