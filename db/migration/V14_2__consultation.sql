-- What one Center asks another about a case that stays its own.

create table case_consultation (
  case_number  text not null references docket_case,
  position     int not null,
  center       text not null,
  question     text not null,
  asked_by     text not null,
  asked_on     date not null,
  due_on       date not null,
  closed_on    date,
  closed_by    text,
  answer       text,
  primary key (case_number, position)
);
create unique index case_consultation_open on case_consultation (case_number)
  where closed_on is null;
comment on table case_consultation is
  'Question, due date and answer (D7). A case asks one Center at a time.';
comment on column case_consultation.center is 'The Center that is asked.';
comment on column case_consultation.answer is
  'Null while none has come, and where the asking Center went on without.';
