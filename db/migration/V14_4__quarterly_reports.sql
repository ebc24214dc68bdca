-- Quarterly tracking reports of small errors (65 FR 70872): amendments that were filed together.

create sequence amendment_report_seq;

create table amendment_report (
  report_number    text primary key,
  importer_number  text not null,
  quarter          text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  received_on      date not null
);

alter table amendment add column report_number text references amendment_report;
comment on column amendment.report_number is 'The report it was filed in, else null.';
create index amendment_of_report on amendment (report_number) where report_number is not null;
