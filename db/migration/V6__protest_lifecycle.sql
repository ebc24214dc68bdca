-- What happens to a protest between its filing and the last clock that follows its decision.

-- Counts what was filed after the protest, so that a proposal can tell whether it is the last word.
alter table docket_case
  add column submissions int not null default 0,
  add column reopenings int not null default 0;

alter table protest add column follows text;
comment on column protest.follows is
  'Number of an earlier protest whose disposition this one asks to share (19 CFR 174.13(a)(7)).';
create index protest_follows on protest (follows) where follows is not null;

alter table protest_proposal
  add column submissions_seen int not null default 0,
  add column decided_with text;
comment on column protest_proposal.decided_with is
  'Case whose proposal this one was made and is approved with, where several are decided together.';
create index protest_proposal_group on protest_proposal (decided_with) where decided_with is not null;

create table protest_submission (
  id            bigint generated always as identity primary key,
  case_number   text not null references protest,
  kind          text not null check (kind in ('AMENDMENT', 'ARGUMENT', 'ORAL_ARGUMENT', 'CONFIRMATION',
                  'RESPONSE', 'ACCELERATED', 'WITHDRAWAL', 'VOID_REQUEST', 'SUMMONS')),
  on_date       date not null,
  detail        text not null default '',
  confirm_by    date,
  confirmed_on  date,
  answered_on   date,
  submitted_by  text not null,
  at            timestamptz not null
);
create unique index protest_submission_once
  on protest_submission (case_number, kind, on_date, md5(detail));
comment on table protest_submission is
  'What parties sent after the filing. The same sent twice counts once.';
comment on column protest_submission.confirm_by is
  'Last day to put an oral argument in writing (19 CFR 174.28).';

create table protest_question (
  case_number   text not null references protest,
  position      int not null,
  question      text not null,
  asked_on      date not null,
  answer_by     date not null,
  answered_on   date,
  primary key (case_number, position)
);
comment on table protest_question is 'What a Center asked the filer.';

create table protest_hold (
  case_number   text not null references protest,
  position      int not null,
  matter        text not null,
  since         date not null,
  until         date not null,
  ended_on      date,
  primary key (case_number, position)
);
comment on table protest_hold is 'Matters in court or at Headquarters that a protest waited for.';
