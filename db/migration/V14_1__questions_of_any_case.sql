-- What a Center asks the filer is asked in every line of work.

alter table protest_question rename to case_question;
alter table case_question rename constraint protest_question_pkey to case_question_pkey;
alter table case_question
  drop constraint protest_question_case_number_fkey,
  add constraint case_question_case_number_fkey foreign key (case_number) references docket_case,
  add column basis text not null default '19 CFR 174.21 and 174.28',
  add column answer text;
alter table case_question alter column basis drop default;
comment on column case_question.basis is 'The rule under which it was asked.';
comment on column case_question.answered_on is
  'The day of the answer, or on which it was given up; null while the question is open.';
comment on column case_question.answer is
  'Null while none has come, and of protests that were answered before this column.';

create table case_response (
  case_number   text not null references docket_case,
  on_date       date not null,
  detail        text not null,
  asked_for     boolean not null,
  submitted_by  text not null,
  at            timestamptz not null
);
create unique index case_response_once on case_response (case_number, on_date, md5(detail));
comment on table case_response is
  'What filers answered in cases other than protests. The same sent twice counts once.';
comment on column case_response.asked_for is 'False for what came while no question was open.';
