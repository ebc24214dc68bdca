-- What an amendment's deposit comes to until its entry is liquidated (decision 016).

-- Principal and interest may go opposite ways: interest alone where the deposit came late, or an
-- overpayment less the interest on it. What is told a port is their sum.
alter table revenue_instruction drop constraint revenue_instruction_principal_check;
alter table revenue_instruction drop constraint revenue_instruction_interest_check;
alter table revenue_instruction add constraint revenue_instruction_total_check
  check (principal + interest > 0);

-- Why an instruction is not carried out any more; null while it stands.
alter table revenue_instruction add column cancelled_because text;
alter table revenue_instruction add constraint revenue_instruction_cancelled_check
  check ((status = 'CANCELLED') = (cancelled_because is not null));

-- How the money of an accepted amendment was settled, in sentences, a line each.
alter table amendment add column money_settled text;

-- A balance is now all that an amendment changes; what is deposited is known by its instruction.
insert into amendment_balance
select t.case_number, c.class_code, c.amount
from revenue_instruction t join revenue_charge c on c.instruction = t.id
where t.kind = 'TENDER'
on conflict (case_number, class_code) do update
  set amount = amendment_balance.amount + excluded.amount;
