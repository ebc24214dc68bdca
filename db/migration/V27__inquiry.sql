-- Trade questions (D7): what was asked, what was answered, and the answers that are kept for others.

create table inquiry (
  case_number      text primary key references docket_case,
  asker_kind       text not null check (asker_kind in ('TRADE', 'PARTNER_AGENCY')),
  asker_name       text not null,
  agency           text check ((agency is not null) = (asker_kind = 'PARTNER_AGENCY')),
  importer_number  text not null,
  received_on      date not null,
  topic            text not null,
  subject          text not null,
  question         text not null,
  hts              text[] not null,
  ports            text[] not null,
  followed_up_on   date,
  follow_up        text
);
comment on column inquiry.follow_up is 'Why the answer does not help; said once, null until then.';

create table inquiry_entry (
  entry_number  text not null,
  case_number   text not null references inquiry,
  primary key (entry_number, case_number)
);
create index inquiry_entry_case on inquiry_entry (case_number);

-- Found by the words of headline and answer, by the headings of the tariff and by topic. The number
-- stands for the order in which answers were kept. They are kept seldom and searched often, so the
-- indexes take each at once.
create table kept_answer (
  answer_number  bigint generated always as identity primary key,
  case_number    text not null references docket_case,
  topic          text not null,
  headings       text[] not null,
  headline       text not null,
  answer         text not null,
  kept_on        date not null,
  kept_by        text not null,
  words          tsvector not null generated always as (
    setweight(to_tsvector('english', headline), 'A')
    || setweight(to_tsvector('english', answer), 'B')) stored
);
create index kept_answer_words on kept_answer using gin (words) with (fastupdate = off);
create index kept_answer_headings on kept_answer using gin (headings)
  with (fastupdate = off);
create index kept_answer_topic on kept_answer (topic, answer_number);
comment on table kept_answer is 'Answers that name nobody, so that everybody may read them.';
comment on column kept_answer.headings is 'Four digits each; the answer holds for what is below.';
comment on column kept_answer.case_number is 'Never shown: the case is its asker''s.';

create table inquiry_answer (
  case_number  text not null references inquiry,
  position     int not null,
  outcome      text not null check (outcome in ('ANSWERED', 'REFERRED')),
  referred_to  text check ((referred_to is not null) = (outcome = 'REFERRED')),
  answer       text not null,
  used_answer  bigint references kept_answer,
  answered_on  date not null,
  answered_by  text not null,
  primary key (case_number, position)
);

create or replace view case_entry as
  select entry_number, case_number from protest_entry
  union all
  select entry_number, case_number from amendment
  union all
  select entry_number, case_number from inquiry_entry;

-- The open cases of an account, in the order of lists.
create index docket_case_open_importer on docket_case (importer_number, case_number)
  where status <> 'CLOSED';
