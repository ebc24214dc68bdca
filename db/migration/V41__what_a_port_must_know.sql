-- What a port needs to find the entries of an instruction and to pay the right party (E2; issue 7).

create table revenue_entry (
  instruction   text not null references revenue_instruction,
  entry_number  text not null,
  primary key (instruction, entry_number)
);
comment on table revenue_entry is 'The entries that an instruction is of.';

-- Of those from before, what their case names at their port.
insert into revenue_entry
  select i.id, e.entry_number
  from revenue_instruction i
  join (
    select case_number, port, entry_number from protest_entry
    union select case_number, port, entry_number from amendment
    union select case_number, port, entry_number from disclosure_importation
      where entry_number is not null
    union select c.case_number, port, entry_number
      from disclosure_loss l join disclosure_calculation c on c.id = l.calculation
    union select case_number, port, entry_number from validation
  ) e on e.case_number = i.case_number and e.port = i.port;

create trigger revenue_entry_stays before update or delete on revenue_entry
  for each row execute function refuse_instruction_change();

-- To whom a refund is due, as the specialist found (19 CFR 24.36(b)); null where nobody said it.
alter table protest_proposal
  add column refund_due_to text check (refund_due_to in ('IMPORTER', 'FILER')),
  add column payee_number text;

-- The payee's own number, by which its account and bank data are found; of the importer null in
-- those from before.
alter table revenue_instruction add column payee_number text;
alter table revenue_instruction drop constraint revenue_instruction_payee_kind_check;
alter table revenue_instruction add constraint revenue_instruction_payee_kind_check
  check (payee_kind in ('IMPORTER', 'FILER', 'DESIGNATED'));

create or replace function refuse_amount_change() returns trigger language plpgsql as $$
begin
  if (old.id, old.case_number, old.port, old.kind, old.payee, old.payee_kind, old.payee_number,
      old.legal_basis, old.principal, old.interest, old.due_on, old.prepared_by, old.approvals,
      old.replaces, old.created_at, old.liquidated_on, old.late_payment_of)
     is distinct from
     (new.id, new.case_number, new.port, new.kind, new.payee, new.payee_kind, new.payee_number,
      new.legal_basis, new.principal, new.interest, new.due_on, new.prepared_by, new.approvals,
      new.replaces, new.created_at, new.liquidated_on, new.late_payment_of) then
    raise exception 'a revenue instruction is corrected by a new one, not edited';
  end if;
  return new;
end $$;

-- When the port's cashiers said that a settled refund came back (E4); null where they did not.
alter table revenue_instruction add column came_back_at timestamptz;

-- What waits for its approval in the Center is chased too.
alter table port_chase drop constraint port_chase_late_for_check;
alter table port_chase add constraint port_chase_late_for_check
  check (late_for in ('APPROVAL', 'ACKNOWLEDGEMENT', 'SETTLEMENT'));
create index revenue_instruction_unapproved on revenue_instruction (created_at)
  where status = 'CREATED' and approvals > 0;

-- Whoever disclosed owes and tendered; where that was not the importer, it was called so all the same.
alter table revenue_instruction disable trigger revenue_instruction_amounts;
update revenue_instruction i set payee_kind = 'FILER'
from disclosure d, docket_case c
where d.case_number = i.case_number and c.case_number = i.case_number
  and d.filer_role <> 'IMPORTER' and i.payee_kind = 'IMPORTER' and i.payee <> c.importer_name;
alter table revenue_instruction enable trigger revenue_instruction_amounts;
