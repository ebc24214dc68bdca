-- Ports are chased, and the books of each day compared (issue 7, points 6 and 7; decision 023).

alter table revenue_instruction
  -- When the port was told it first, took it on, and sent it back first.
  add column told_at timestamptz,
  add column acknowledged_at timestamptz,
  add column rejected_at timestamptz,
  -- When it was settled or cancelled: from then on it is in no balance.
  add column ended_at timestamptz,
  -- How often the port's system has been sent it with success.
  add column times_sent int not null default 0;

-- Of those from before only days are known, and of what was cancelled not even that.
update revenue_instruction set
  told_at = case when status in ('SENT', 'ACKNOWLEDGED', 'SETTLED') then created_at end,
  acknowledged_at = case when status in ('ACKNOWLEDGED', 'SETTLED') then created_at end,
  rejected_at = case when rejected_on is not null
    then greatest(created_at, rejected_on::timestamp at time zone 'America/New_York') end,
  ended_at = case
    when status = 'SETTLED'
      then greatest(created_at, settled_on::timestamp at time zone 'America/New_York')
    when status = 'CANCELLED' then created_at end;

-- Whoever ends an instruction says when, or it would stay in the balance.
alter table revenue_instruction add constraint revenue_instruction_ended
  check ((status in ('SETTLED', 'CANCELLED')) = (ended_at is not null));

-- What was open at some time of a day, however long ago.
create index revenue_instruction_life on revenue_instruction
  using gist (tstzrange(created_at, ended_at, '[]'));
create index revenue_instruction_unacknowledged on revenue_instruction (told_at)
  where status = 'SENT';
create index revenue_instruction_unsettled on revenue_instruction (due_on)
  where status in ('SENT', 'ACKNOWLEDGED');

-- A port that is late with an instruction, from when that was found until the port moved.
create table port_chase (
  chase        bigint generated always as identity primary key,
  instruction  text not null references revenue_instruction,
  late_for     text not null check (late_for in ('ACKNOWLEDGEMENT', 'SETTLEMENT')),
  -- The last day on which it was in time.
  due_on       date not null,
  opened_on    date not null,
  escalate_on  date not null,
  escalated    boolean not null default false,
  ended_at     timestamptz
);
create unique index port_chase_open on port_chase (instruction) where ended_at is null;

create table port_chase_note (
  id        bigint generated always as identity primary key,
  chase     bigint not null references port_chase,
  person    text not null,
  at        timestamptz not null,
  note      text not null,
  again_on  date not null
);
create index port_chase_note_chase on port_chase_note (chase);

alter table port_message add column reconciled boolean not null default false;
create index port_message_unreconciled on port_message (id) where not reconciled;

-- A message that comes again with other words is looked at again.
create function look_again_at_altered() returns trigger language plpgsql as $$
begin
  new.reconciled := false;
  return new;
end $$;
create trigger port_message_altered before update on port_message
  for each row when (new.altered and not old.altered)
  execute function look_again_at_altered();

-- What a port's books and ours do not agree on, until a person has found out why.
create table revenue_difference (
  id           bigint generated always as identity primary key,
  port         char(4) not null,
  -- As the port says it; no reference, since nobody may have told it.
  instruction  text not null,
  case_number  text references docket_case,
  kind         text not null check (kind in ('UNKNOWN', 'CONTRADICTED', 'ALTERED')),
  found_at     timestamptz not null,
  resolved_at  timestamptz,
  resolved_by  text,
  resolution   text,
  check ((resolved_at is null) = (resolution is null))
);
create unique index revenue_difference_open on revenue_difference (port, instruction)
  where resolved_at is null;
create index revenue_difference_of on revenue_difference (port, instruction);
create index revenue_difference_life on revenue_difference
  using gist (tstzrange(found_at, resolved_at, '[]'));
create index port_message_of on port_message (port, instruction);
