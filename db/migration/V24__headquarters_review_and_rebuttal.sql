-- What a discloser may ask of a disclosure after its calculation and after the investigations office
-- has answered (19 CFR 162.74(c), (i)), and what is kept of both.

-- One officer of FP&F consolidates (19 CFR 162.74(e)); null until the first has answered.
alter table disclosure add column consolidated_by text;

-- What a discloser states of an entry besides its number, port and dates.
alter table disclosure_importation add column stated text;

-- Headquarters' result is final for this purpose: it needs no approval.
alter table disclosure_calculation add column by_headquarters boolean not null default false;

-- What the law advised when it was proposed; null where it was proposed before this was kept.
alter table disclosure_outcome add column advised text;
alter table disclosure_outcome add column tender_standing text;
alter table disclosure_outcome add column enclosed text;

-- One request a case; decided once.
create table disclosure_review (
  case_number  text primary key references disclosure,
  asked_on     date not null,
  issues       text[] not null,
  argument     text not null,
  decision     text check (decision in ('CONFIRM', 'CHANGE')),
  reason       text,
  reviewed_by  text
);

create table disclosure_rebuttal (
  id           bigint generated always as identity primary key,
  case_number  text not null references disclosure,
  received_on  date not null,
  statement    text not null,
  facts        text
);
create index disclosure_rebuttal_case on disclosure_rebuttal (case_number, id);
