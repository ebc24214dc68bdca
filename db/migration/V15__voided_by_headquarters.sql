-- Headquarters may void a denial while a port still pays what was allowed; that is kept until the
-- protest can be reopened.

alter table protest add column voided_by_headquarters boolean not null default false;
comment on column protest.voided_by_headquarters is
  'Headquarters voided the denial, and the protest is not yet under review again (19 USC 1515(c)).';

create table voided_denial (
  case_number  text not null references protest,
  denied_on    date not null,
  voided_on    date not null
);
create index voided_denial_case on voided_denial (case_number);
comment on table voided_denial is
  'From when to when a denial stood that was voided: a summons of that time can come to light late.';
