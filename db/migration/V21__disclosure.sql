-- Prior disclosures (19 CFR 162.74): what was disclosed, what FP&F asked and granted, what the Center
-- found lost, and what was tendered.

create table disclosure (
  case_number         text primary key references docket_case,
  form                text not null check (form in ('ORAL', 'WRITTEN')),
  received_on         date not null,
  mailed_on           date,
  disclosed_on        date not null,
  told_to             text,
  filer_name          text not null,
  filer_role          text not null,
  importer_number     text not null,
  penalty_statute     text not null,
  merchandise         text,
  violation           text,
  how_it_occurred     text,
  correct_information text,
  culpability         text not null,
  loss_of_revenue     numeric(15, 2),
  dutiable_value      numeric(15, 2),
  confirmed_on        date,
  waiver_reason       text,
  extensions          int not null default 0,
  complete_by         date not null,
  tender_by           date
);

-- The importations that it names, and those named or found later.
create table disclosure_importation (
  case_number   text not null references disclosure,
  position      int not null,
  entry_number  text,
  port          char(4) not null,
  entered_from  date,
  entered_to    date,
  added_on      date not null,
  primary key (case_number, position)
);

create table disclosure_tender (
  id           bigint generated always as identity primary key,
  case_number  text not null references disclosure,
  tendered_on  date not null,
  amount       numeric(15, 2) not null check (amount > 0)
);
create index disclosure_tender_case on disclosure_tender (case_number, id);

-- What the investigations office answered; the newest counts.
create table disclosure_investigation (
  id                 bigint generated always as identity primary key,
  case_number        text not null references disclosure,
  commencement       text not null check (commencement in ('NONE', 'RECORDED', 'NOT_KNOWN')),
  recorded_on        date,
  writing            text,
  lack_of_knowledge  text not null,
  signs              text[] not null,
  signs_on           date[] not null,
  inquiries          text[] not null,
  inquiries_on       date[] not null,
  asked_by           text not null
);
create index disclosure_investigation_case on disclosure_investigation (case_number, id);

create table disclosure_extension_request (
  id           bigint generated always as identity primary key,
  case_number  text not null references disclosure,
  asked_on     date not null,
  clock        text not null check (clock in ('PERFECTION', 'TENDER')),
  until        date,
  reason       text not null,
  decision     text check (decision in ('GRANTED', 'REFUSED')),
  decided_note text
);
create index disclosure_extension_request_case on disclosure_extension_request (case_number, id);

-- What the Center calculated; the newest counts, and it counts once it is approved.
create table disclosure_calculation (
  id             bigint generated always as identity primary key,
  case_number    text not null references disclosure,
  calculated_by  text not null,
  sampled        boolean not null,
  method         text,
  note           text not null,
  approved_by    text,
  returned_note  text,
  notice_on      date
);
create index disclosure_calculation_case on disclosure_calculation (case_number, id);

create table disclosure_loss (
  calculation       bigint not null references disclosure_calculation,
  position          int not null,
  entry_number      text not null,
  port              char(4) not null,
  entry_date        date not null,
  liquidation_date  date,
  class_code        text not null,
  paid              numeric(15, 2) not null,
  owed              numeric(15, 2) not null,
  primary key (calculation, position)
);

-- What FP&F proposes; the newest counts.
create table disclosure_outcome (
  id               bigint generated always as identity primary key,
  case_number      text not null references disclosure,
  proposed_by      text not null,
  validity         text not null check (validity in ('VALID', 'VALID_IN_PART', 'INVALID')),
  culpability      text not null,
  not_covered      text,
  dutiable_value   numeric(15, 2),
  domestic_value   numeric(15, 2),
  penalty          numeric(15, 2),
  reason           text not null,
  against_advice   boolean not null,
  submissions_seen int not null,
  approved_by      text,
  returned_note    text
);
create index disclosure_outcome_case on disclosure_outcome (case_number, id);
