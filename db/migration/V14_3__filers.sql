-- Whom an importer lets file for it, and who sees a case besides its filer and its Center.

create table filer_authorization (
  id               bigint generated always as identity primary key,
  importer_number  text not null references account,
  filer            text not null,
  since            date not null,
  granted_by       text not null,
  ended_on         date,
  ended_by         text
);
create unique index filer_authorization_current on filer_authorization (importer_number, filer)
  where ended_on is null;
comment on table filer_authorization is
  'Filers that an importer of record authorized to amend what another filer filed (B4).';

create table case_reader (
  user_id      text not null,
  case_number  text not null references docket_case,
  primary key (user_id, case_number)
);
comment on table case_reader is
  'Who sees a case besides its filer and its Center, in the order of lists; reading only.';
