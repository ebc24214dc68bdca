-- A Center that is split or renamed ends, and others follow it (D1; docs/decisions/035).

create table center_split (
  id            bigint generated always as identity primary key,
  center        text not null,
  request       jsonb not null,
  digest        text not null,
  proposed_by   text not null,
  proposed_at   timestamptz not null,
  executed_by   text check (executed_by <> proposed_by),
  executed_at   timestamptz,
  counts        jsonb,
  check ((executed_by is null) = (executed_at is null)
    and (executed_by is null) = (counts is null))
);
comment on table center_split is
  'Which Centers follow one: proposed by one person with a preview, executed by another, at once.';
comment on column center_split.digest is 'Of what was decided: who executes it names it.';
comment on column center_split.counts is 'What moved, for each Center that follows.';
create unique index center_split_executed on center_split (center) where executed_at is not null;

create table center_succession (
  successor    text primary key,
  predecessor  text not null check (predecessor <> successor),
  split        bigint not null references center_split,
  since        date not null,
  name         text not null,
  city         text not null,
  team_code    text not null check (team_code ~ '^[0-9]{3}$'),
  chapters     int[] not null,
  rest         boolean not null,
  citation     text not null
);
comment on table center_succession is
  'The Centers that follow another; an id is never used again, so histories stay readable.';
comment on column center_succession.chapters is 'Of the HTS: what goes to this successor.';
comment on column center_succession.rest is 'Whether what no chapter tells goes to this one.';
create unique index center_succession_rest on center_succession (predecessor) where rest;
create index center_succession_of on center_succession (predecessor);

-- Nothing is put into a Center that has ended, and nothing while it is ending: whoever does holds
-- the Center until the transaction is over, and who ends it waits for all of them and keeps out
-- more. What comes meanwhile fails as a collision does (class 40), and is done again.
create function hold_center(office text, patient boolean) returns void language plpgsql as $$
declare
  key bigint := hashtextextended('center ' || office, 0);
begin
  if patient then
    perform pg_advisory_xact_lock_shared(key);
  elsif not pg_try_advisory_xact_lock_shared(key) then
    raise exception 'The Center % is just ending', office using errcode = 'serialization_failure';
  end if;
  if exists (select from center_succession where predecessor = office) then
    raise exception 'The Center % has ended', office using errcode = 'serialization_failure';
  end if;
end
$$;
comment on function hold_center(text, boolean) is
  'patient: waits for the end; only for who holds nothing that the one who ends it needs.';

-- A case that is being filed waits; one that changes hands does not.
create function hold_center_of_case() returns trigger language plpgsql as $$
begin
  perform hold_center(new.center, tg_op = 'INSERT' or old.center is null);
  return new;
end
$$;
create trigger docket_case_center_held before insert or update of center on docket_case
  for each row when (new.center is not null) execute function hold_center_of_case();

-- So does an account that is new.
create function hold_center_of_account() returns trigger language plpgsql as $$
begin
  perform hold_center(new.center, not exists (
    select from account_assignment a where a.importer_number = new.importer_number));
  return new;
end
$$;
create trigger account_assignment_center_held before insert on account_assignment
  for each row execute function hold_center_of_account();

create function hold_center_of_task() returns trigger language plpgsql as $$
begin
  perform hold_center(
    regexp_replace(new.pool, '-(import-specialist|supervisor|director|entry-specialist)$', ''),
    false);
  return new;
end
$$;
create trigger open_task_center_held before insert or update of pool on open_task
  for each row execute function hold_center_of_task();

create function hold_center_of_process() returns trigger language plpgsql as $$
begin
  perform hold_center(new.text_, false);
  return new;
end
$$;
comment on function hold_center_of_process() is
  'Trigger of the engine''s variables that name a Center; db/engine/indexes.sql sets it.';
