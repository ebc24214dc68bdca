-- Importers' accounts, what a filing needs to be numbered and answered once.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
comment on function refuse_change() is
  'Trigger for append-only tables: before update or delete, for each row.';

create table account (
  importer_number  text primary key check (length(importer_number) between 11 and 12),
  name             text not null check (length(name) between 1 and 200),
  trusted_programs text[] not null default '{}'
    check (trusted_programs <@ array['CTPAT_TIER_1', 'CTPAT_TIER_2', 'CTPAT_TIER_3', 'ISA']),
  corporate        boolean not null default false,
  participating    boolean not null default false
);
comment on table account is 'An importer of record.';
comment on column account.name is 'The importer number until a name is stated.';
comment on column account.corporate is
  'Whether overpayments bear the corporate rate (26 U.S.C. 6621).';

create table account_industry (
  importer_number text not null references account,
  position        integer not null check (position >= 0),
  hts             text not null check (hts ~ '^[0-9]{4}([0-9]{2}){0,3}$'),
  lines           bigint not null check (lines >= 0),
  value           numeric(15, 2) not null check (value >= 0),
  primary key (importer_number, position),
  unique (importer_number, hts)
);
comment on table account_industry is 'What was stated about an importer''s business, by HTS number.';
comment on column account_industry.value is 'Entered value in dollars.';

create table account_assignment (
  id              bigint generated always as identity primary key,
  importer_number text not null references account,
  center          text not null,
  since           date not null,
  until           date check (until >= since),
  basis           text not null
    check (basis in ('PREDOMINANT_INDUSTRY', 'FILING_HTS', 'UNASSIGNED_DEFAULT')),
  explanation     text not null
);
comment on table account_assignment is
  'Which Center works the account, and which did: from since until the day before until.';
create unique index account_assignment_current
  on account_assignment (importer_number) where until is null;
create index account_assignment_history on account_assignment (importer_number, since);

create table account_event (
  id              bigint generated always as identity primary key,
  importer_number text not null,
  at              timestamptz not null,
  actor           text not null check (length(actor) > 0),
  type            text not null check (type in ('CREATED', 'CHANGED')),
  before          jsonb,
  after           jsonb not null
);
comment on table account_event is 'Who changed what in an account and when; append-only.';
create index account_event_importer on account_event (importer_number, id);
create trigger account_event_append_only before update or delete on account_event
  for each row execute function refuse_change();

create table idempotency_key (
  owner        text not null,
  key          text not null check (length(key) between 1 and 200),
  request_hash bytea not null check (length(request_hash) = 32),
  status       integer check (status between 200 and 599),
  location     text,
  body         text,
  created_at   timestamptz not null,
  primary key (owner, key)
);
comment on table idempotency_key is 'The first answer to each request that carried a key.';
comment on column idempotency_key.request_hash is 'SHA-256 of the request body.';
comment on column idempotency_key.status is
  'Null only inside the transaction that does the work.';

create table protest_number_counter (
  port        char(4) not null check (port ~ '^[0-9]{4}$'),
  year        smallint not null check (year between 1970 and 2069),
  last_number integer not null check (last_number between 1 and 999999),
  primary key (port, year)
);
comment on table protest_number_counter is
  'The last protest number given, per port and calendar year of receipt.';
