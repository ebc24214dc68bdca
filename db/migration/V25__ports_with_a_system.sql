-- What is told a port is approved, corrected and answered (issue 7; decision 019).

alter table revenue_instruction
  -- Who is paid: the importer, or a party designated by CBP Form 4811.
  add column payee_kind text not null default 'IMPORTER'
    check (payee_kind in ('IMPORTER', 'DESIGNATED')),
  -- Whose act made it; null for those from before.
  add column prepared_by text,
  -- How many people approve it before it leaves, by the table when it was made.
  add column approvals int not null default 0 check (approvals between 0 and 2),
  -- The cancelled one that it corrects.
  add column replaces text unique references revenue_instruction,
  -- Why and when it came back last; no bank data stops interest (91 FR 21; E4).
  add column rejection_code text
    check (rejection_code in ('NO_BANK_DATA', 'WRONG_PAYEE', 'ACCOUNT_CLOSED', 'OTHER')),
  add column rejected_on date,
  -- A process of the case works it.
  add column taken_up boolean not null default false,
  -- What the messages of the port's system come to; null for ports without one.
  add column port_standing text
    check (port_standing in ('SENT', 'ACKNOWLEDGED', 'SETTLED', 'REJECTED', 'DISPUTED'));

update revenue_instruction set taken_up = true where status <> 'CREATED';

create table revenue_approval (
  instruction  text not null references revenue_instruction,
  person       text not null,
  approved_at  timestamptz not null,
  primary key (instruction, person)
);

-- An instruction is never edited but in what becomes of it.
create or replace function refuse_amount_change() returns trigger language plpgsql as $$
begin
  if (old.id, old.case_number, old.port, old.kind, old.payee, old.payee_kind, old.legal_basis,
      old.principal, old.interest, old.due_on, old.prepared_by, old.approvals, old.replaces,
      old.created_at)
     is distinct from
     (new.id, new.case_number, new.port, new.kind, new.payee, new.payee_kind, new.legal_basis,
      new.principal, new.interest, new.due_on, new.prepared_by, new.approvals, new.replaces,
      new.created_at) then
    raise exception 'a revenue instruction is corrected by a new one, not edited';
  end if;
  return new;
end $$;

create function refuse_instruction_change() returns trigger language plpgsql as $$
begin
  raise exception 'a revenue instruction is corrected by a new one, not edited';
end $$;

create trigger revenue_instruction_stays before delete on revenue_instruction
  for each row execute function refuse_instruction_change();
create trigger revenue_charge_stays before update or delete on revenue_charge
  for each row execute function refuse_instruction_change();
create trigger revenue_interest_stays before update or delete on revenue_interest
  for each row execute function refuse_instruction_change();
create trigger revenue_approval_stays before update or delete on revenue_approval
  for each row execute function refuse_instruction_change();

-- Ports whose system takes instructions over HTTPS. The keys themselves are configuration.
create table port_system (
  port          char(4) primary key,
  base_address  text not null check (base_address ~ '^(https://|http://(localhost|127\.0\.0\.1)[:/])'),
  key_id        text not null check (key_id ~ '^[a-z0-9]+$'),
  -- During a rotation both are accepted of the port.
  next_key_id   text check (next_key_id ~ '^[a-z0-9]+$')
);

-- Every message of a port's system, whatever it is worth.
create table port_message (
  id           bigint generated always as identity primary key,
  port         char(4) not null,
  message_id   text not null,
  -- No reference: a port may speak of what nobody told it.
  instruction  text not null,
  kind         text not null check (kind in ('ACKNOWLEDGED', 'SETTLED', 'REJECTED')),
  amount       numeric(15, 2),
  settled_on   date,
  reference    text,
  reason_code  text,
  reason       text,
  signed_at    timestamptz not null,
  received_at  timestamptz not null,
  disposition  text not null
               check (disposition in ('APPLIED', 'UNKNOWN_INSTRUCTION', 'STALE')),
  -- How often it came, and whether it came with other words under the same number.
  copies       int not null default 1,
  altered      boolean not null default false
);
create unique index port_message_once on port_message (port, message_id)
  where disposition <> 'STALE';
create index port_message_instruction on port_message (instruction) where disposition = 'APPLIED';
