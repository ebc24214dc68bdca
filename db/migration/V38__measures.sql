-- What is measured of the Centers (docs/decisions/030): every decision as it was made, every clock
-- of the office that ran out, and the baseline against which both are held.

create table decision (
  id            bigint generated always as identity primary key,
  case_number   text not null references docket_case,
  line_of_work  text not null,
  center        text,
  round         int not null,
  outcome       text,
  days          int not null,
  touches       int not null,
  recorded_at   timestamptz not null
);
comment on table decision is 'Append-only; a decision that is taken back is a row of its own.';
comment on column decision.round is 'How often the case was decided and reopened before.';
comment on column decision.outcome is 'Null where the decision was taken back.';
comment on column decision.days is 'From the day of filing to the day of the decision.';
comment on column decision.touches is 'How often somebody took a task of the case before it.';
create index decision_recorded on decision (recorded_at);
create index decision_case on decision (case_number);

-- Of cases decided before this, only the last decision is known, and its day.
insert into decision (case_number, line_of_work, center, round, outcome, days, touches, recorded_at)
select case_number, line_of_work, center, reopenings, determination, determined_on - filed_on,
  (select count(*) from case_event e
    where e.case_number = c.case_number and e.type = 'TASK_CLAIMED'
      and e.at <= (c.determined_on + 1)::timestamp at time zone 'America/New_York'),
  (determined_on + time '12:00') at time zone 'America/New_York'
from docket_case c where determination is not null;

create table overdue_clock (
  case_number   text not null references docket_case,
  kind          text not null,
  due           date not null,
  line_of_work  text not null,
  center        text,
  found_on      date not null,
  primary key (case_number, kind, due)
);
comment on table overdue_clock is 'Clocks of the office that had run out on the morning of a day.';
create index overdue_clock_found on overdue_clock (found_on);
create index case_clock_unmet on case_clock (rolled_due) where state in ('OPEN', 'MISSED');

create index revenue_instruction_refunded on revenue_instruction (ended_at)
  where kind = 'REFUND' and status = 'SETTLED';

create table baseline (
  only_one   boolean primary key default true check (only_one),
  from_day   date not null,
  to_day     date not null check (to_day >= from_day),
  frozen_at  timestamptz not null,
  frozen_by  text not null
);
create table baseline_value (
  center        text not null,
  line_of_work  text not null,
  measure       text not null,
  value         numeric not null,
  cases         int not null,
  primary key (center, line_of_work, measure)
);
comment on table baseline is 'Frozen once and never computed anew.';
