-- Validations of entry summaries (D5, D7): what a Center looks at, proposes and takes.

create table validation (
  case_number                 text primary key references docket_case,
  importer_number             text not null,
  filer_name                  text not null,
  filer_user                  text,
  entry_number                text not null,
  port                        char(4) not null,
  entry_type                  char(2) not null,
  entry_date                  date not null,
  received_on                 date not null,
  deposited_on                date,
  scheduled_liquidation_date  date,
  value                       numeric(15, 2) not null check (value >= 0),
  hts                         text[] not null,
  concern                     text not null,
  finding                     text,
  liquidation_outcome         text
);
create index validation_entry on validation (entry_number);
comment on column validation.concern is 'What is to be looked at; for staff.';
comment on column validation.finding is 'What the port is told of; null where of nothing.';
comment on column validation.liquidation_outcome is
  'What liquidation made of the approved action, in a sentence; null until then.';

-- What the summary states as owed.
create table validation_charge (
  case_number  text not null references validation,
  class_code   text not null,
  amount       numeric(15, 2) not null check (amount >= 0),
  primary key (case_number, class_code)
);

-- Actions that were proposed by notice (CBP Form 29); the newest of a case can be taken.
create table validation_proposal (
  id             bigint generated always as identity primary key,
  case_number    text not null references validation,
  reason         text not null,
  proposed_by    text not null,
  proposed_on    date not null,
  submitted_by   text,
  weighed        int,
  approved_by    text check (approved_by not in (proposed_by, submitted_by)),
  returned_note  text
);
create index validation_proposal_case on validation_proposal (case_number, id);
comment on column validation_proposal.submitted_by is
  'Who handed it up to be approved, with how many submissions weighed; null until then.';

create table validation_change (
  proposal    bigint not null references validation_proposal,
  class_code  text not null,
  amount      numeric(15, 2) not null check (amount <> 0),
  primary key (proposal, class_code)
);
comment on column validation_change.amount is 'More owed where positive, less where negative.';

-- What is asked by a form of its own has its name.
alter table case_question add column title text;
comment on column case_question.title is 'Of the letter; null for an ordinary one.';

create or replace view case_entry as
  select entry_number, case_number from protest_entry
  union all
  select entry_number, case_number from amendment
  union all
  select entry_number, case_number from inquiry_entry
  union all
  select entry_number, case_number from validation;
