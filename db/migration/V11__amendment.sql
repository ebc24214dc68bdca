-- Amendments of entry summaries: what was filed, and the versions of each summary.

create table amendment (
  case_number                text primary key references docket_case,
  received_on                date not null,
  kind                       text not null,
  filer_name                 text not null,
  filer_role                 text not null,
  importer_number            text not null,
  entry_number               text not null,
  port                       char(4) not null,
  entry_date                 date not null,
  scheduled_liquidation_date date,
  liquidation_date           date,
  liquidation_status         text,
  suspension_basis           text,
  version                    int not null check (version >= 1),
  amended_port               char(4),
  flags                      text[] not null,
  header_reasons             text[] not null,
  explanation                text,
  elements                   text[] not null,
  state                      text not null check (state in ('RECEIVED', 'PENDING', 'ACCEPTED', 'REJECTED')),
  segment                    text,
  risk_rule                  text,
  sampled                    boolean not null default false
);
-- One amendment of a summary is under review at a time.
create unique index amendment_pending on amendment (entry_number) where state = 'PENDING';
create index amendment_rejected on amendment (importer_number, received_on) where state = 'REJECTED';

create table amendment_line_reason (
  case_number  text not null references amendment,
  line         int not null,
  codes        text[] not null,
  primary key (case_number, line)
);

-- A version of a summary as a case states it: OLD the one that is amended, NEW the one that replaces it.
create table summary (
  case_number  text not null references amendment,
  side         text not null check (side in ('OLD', 'NEW')),
  entry_type   char(2) not null,
  total        numeric(15, 2),
  primary key (case_number, side)
);

create table summary_line (
  case_number  text not null,
  side         text not null,
  line         int not null,
  hts          text not null,
  value        numeric(15, 2) not null check (value >= 0),
  primary key (case_number, side, line),
  foreign key (case_number, side) references summary
);

create table summary_charge (
  case_number  text not null,
  side         text not null,
  line         int not null,
  class_code   text not null,
  amount       numeric(15, 2) not null check (amount >= 0),
  rate         numeric(12, 6),
  primary key (case_number, side, line, class_code),
  foreign key (case_number, side, line) references summary_line
);

-- The versions of an entry summary, without gaps, each as the case states it that brought it.
create table summary_version (
  entry_number  text not null,
  version       int not null,
  case_number   text not null,
  side          text not null,
  kept_on       date not null,
  primary key (entry_number, version),
  foreign key (case_number, side) references summary
);
create trigger summary_version_append_only before update or delete on summary_version
  for each row execute function refuse_change();
