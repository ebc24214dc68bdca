-- What the selection table said of the entry summaries that were filed (D7); each is asked once.

create table summary_screening (
  entry_number     text primary key,
  importer_number  text not null,
  screened_on      date not null,
  lot              int not null check (lot between 0 and 99),
  selection        text not null check (selection in ('NONE', 'REVIEW', 'HIGH_RISK')),
  rule             text not null,
  case_number      text references validation
);
comment on column summary_screening.lot is
  'Drawn for the summary, so that a share of those that nothing speaks against is looked at too.';
comment on column summary_screening.case_number is
  'Null where none was opened: not selected, or validated already.';

-- What the validations of an importer came to.
create index validation_importer on validation (importer_number);
