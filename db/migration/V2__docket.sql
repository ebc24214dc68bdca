-- The docket: every case of every line of work, its clocks, findings, events, letters and open tasks.

create sequence case_number_seq;

create table docket_case (
  case_number           text primary key,
  line_of_work          text not null,
  protest_number        text unique,
  status                text not null,
  center                text,
  importer_number       text not null,
  importer_name         text not null,
  filer_name            text not null,
  filed_by              text not null,
  filed_on              date not null,
  priority              int not null default 50,
  screening             text,
  determination         text,
  determined_on         date,
  determination_reason  text,
  opened_at             timestamptz not null
);
create index docket_case_importer on docket_case (importer_number, case_number);
create index docket_case_center on docket_case (center, case_number);
create index docket_case_filer on docket_case (filed_by, case_number);

create table case_finding (
  id           bigint generated always as identity primary key,
  case_number  text not null references docket_case,
  code         text not null,
  citation     text not null,
  message      text not null
);
create index case_finding_case on case_finding (case_number, id);

create table case_clock (
  case_number  text not null references docket_case,
  kind         text not null,
  from_date    date not null,
  due          date not null,
  rolled_due   date not null,
  citation     text not null,
  explanation  text not null,
  state        text not null check (state in ('OPEN', 'MET', 'MISSED', 'STOPPED')),
  primary key (case_number, kind)
);

create table case_event (
  id           bigint generated always as identity primary key,
  case_number  text not null references docket_case,
  at           timestamptz not null,
  actor        text not null,
  type         text not null,
  detail       text not null,
  before_value text,
  after_value  text
);
create index case_event_case on case_event (case_number, id);

create table case_letter (
  case_number  text not null references docket_case,
  position     int not null,
  name         text not null,
  dated        date not null,
  html         text not null,
  pdf          bytea not null,
  primary key (case_number, position)
);

create trigger case_event_append_only before update or delete on case_event
  for each row execute function refuse_change();
create trigger case_letter_append_only before update or delete on case_letter
  for each row execute function refuse_change();

-- One row per open task and pool, kept by the engine's task listeners in the engine's transaction.
-- Lists and counts read this table and never the engine's task query.
create table open_task (
  task_id         text not null,
  pool            text not null,
  case_number     text not null,
  importer_number text not null,
  importer_name   text not null,
  name            text not null,
  definition_key  text not null,
  assignee        text,
  due             date not null,
  priority        int not null,
  created_at      timestamptz not null,
  primary key (task_id, pool)
);
create index open_task_worklist on open_task (pool, due, task_id);
create index open_task_due on open_task (due);
create index open_task_case on open_task (case_number);
