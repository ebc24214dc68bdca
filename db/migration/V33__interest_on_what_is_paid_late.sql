-- What is paid late bears interest from the day of liquidation (19 USC 1505(d); decision 027).

alter table revenue_instruction
  -- The day of liquidation or reliquidation; null where nothing was liquidated.
  add column liquidated_on date,
  -- The instruction whose late payment it bears interest for.
  add column late_payment_of text references revenue_instruction;

-- Of those from before, as their basis says it, or the day to which their interest ran.
update revenue_instruction i set liquidated_on = coalesce(
    substring(legal_basis from 'liquidated on (\d{4}-\d{2}-\d{2})')::date,
    (select max(to_date) from revenue_interest where instruction = i.id))
where kind <> 'TENDER';

-- A late payment is followed by one instruction for its interest, which may be issued anew.
create unique index revenue_instruction_late_payment on revenue_instruction (late_payment_of)
  where late_payment_of is not null and replaces is null;

create or replace function refuse_amount_change() returns trigger language plpgsql as $$
begin
  if (old.id, old.case_number, old.port, old.kind, old.payee, old.payee_kind, old.legal_basis,
      old.principal, old.interest, old.due_on, old.prepared_by, old.approvals, old.replaces,
      old.created_at, old.liquidated_on, old.late_payment_of)
     is distinct from
     (new.id, new.case_number, new.port, new.kind, new.payee, new.payee_kind, new.legal_basis,
      new.principal, new.interest, new.due_on, new.prepared_by, new.approvals, new.replaces,
      new.created_at, new.liquidated_on, new.late_payment_of) then
    raise exception 'a revenue instruction is corrected by a new one, not edited';
  end if;
  return new;
end $$;
