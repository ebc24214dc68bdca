-- Several offices are asked about a case at once, Headquarters and ports among them; whether the
-- decision followed what they answered, and why not; what names nobody is found by all staff
-- (docs/decisions/036).

drop index case_consultation_open;
alter table case_consultation rename column center to office;
alter table case_consultation
  add column weighed text check (weighed in ('FOLLOWED', 'FOLLOWED_IN_PART', 'NOT_FOLLOWED')),
  add column weighed_why text,
  add column headline text,
  add column tariff text[],
  add column levels text[],
  add column statute text;
update case_consultation set weighed = case when followed then 'FOLLOWED' else 'NOT_FOLLOWED' end
where followed is not null;
alter table case_consultation
  drop column followed,
  add column words tsvector generated always as (
    case when headline is not null then
      setweight(to_tsvector('english', headline || ' ' || coalesce(statute, '')), 'A')
      || setweight(to_tsvector('english', coalesce(answer, '')), 'B') end) stored;

create index case_consultation_words on case_consultation using gin (words)
  with (fastupdate = off) where headline is not null;
create index case_consultation_levels on case_consultation using gin (levels)
  with (fastupdate = off) where headline is not null;
create index case_consultation_kept on case_consultation (closed_on desc, case_number desc)
  where headline is not null;

comment on table case_consultation is 'Question, due date, answer and what became of it (D7).';
comment on column case_consultation.office is
  'Who is asked: a Center''s id, port- and a port''s code, or hq.';
comment on column case_consultation.weighed is
  'Whether the decision followed the answer (D7); null until it is made, and where none came.';
comment on column case_consultation.weighed_why is 'Why it was not followed in full.';
comment on column case_consultation.headline is
  'Under which all staff find the answer, as it names nobody; null where it is for the case alone.';
comment on column case_consultation.tariff is 'The numbers that the answer is about.';
comment on column case_consultation.levels is
  'Those with each level above them: two, four and six digits.';
