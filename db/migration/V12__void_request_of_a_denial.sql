-- Whoever asks again that a denial be voided, in the same words, asks about a later denial.

alter table protest_submission add column denial int not null default 0;
comment on column protest_submission.denial is
  'Of a request to void a denial: how often the protest had been reopened; 0 for everything else.';
drop index protest_submission_once;
create unique index protest_submission_once
  on protest_submission (case_number, kind, denial, on_date, md5(detail));
