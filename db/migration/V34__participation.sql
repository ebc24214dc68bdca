-- Participation in a Center (section 0, D3, D4): who applied, and when an importer took part.

create table account_participation (
  id              bigint generated always as identity primary key,
  importer_number text not null references account,
  since           date not null,
  until           date check (until >= since),
  case_number     text references docket_case
);
comment on table account_participation is
  'When an importer took part in its Center: from since until the day before until.';
comment on column account_participation.case_number is
  'The application that began it; null where staff stated it with the account.';
create unique index account_participation_current
  on account_participation (importer_number) where until is null;
create index account_participation_history on account_participation (importer_number, since);

-- Stated without a day, so it holds from the day on which importers could take part.
insert into account_participation (importer_number, since)
  select importer_number, date '2012-05-10' from account where participating;
alter table account drop column participating;

alter table account_assignment drop constraint account_assignment_basis_check;
alter table account_assignment add constraint account_assignment_basis_check
  check (basis in ('PREDOMINANT_INDUSTRY', 'FILING_HTS', 'UNASSIGNED_DEFAULT', 'DECIDED'));

create table participation (
  case_number         text primary key references docket_case,
  importer_number     text not null,
  applicant_name      text not null,
  applicant_role      text not null check (applicant_role in ('IMPORTER', 'AGENT')),
  received_on         date not null,
  ace_portal_account  boolean not null,
  statement           text,
  proposed_center     text,
  proposal            text,
  state               text not null default 'PENDING'
    check (state in ('PENDING', 'ACCEPTED', 'DECLINED', 'NOT_NEEDED', 'WITHDRAWN')),
  assigned_center     text check ((assigned_center is not null) = (joined_on is not null)),
  joined_on           date,
  withdrawn_on        date check ((withdrawn_on is not null) = (state = 'WITHDRAWN')),
  withdrawal_reason   text
);
comment on table participation is 'An importer''s application to take part in a Center.';
comment on column participation.proposal is
  'Why the proposed Center represents the business best, by the industries that were stated.';
-- One application of an importer at a time, and none while it takes part.
create unique index participation_current
  on participation (importer_number) where state in ('PENDING', 'ACCEPTED');

create table participation_industry (
  case_number  text not null references participation,
  position     int not null,
  hts          text not null,
  lines        bigint not null,
  value        numeric(15, 2) not null,
  primary key (case_number, position)
);
