-- What ports pay back and collect is found by the entry it is of.
create index revenue_entry_number on revenue_entry (entry_number);

-- A protest's instruction is of several entries, and each bears its part in proportion to what was
-- paid on it at that port; where that is not stated, an equal one.
create view entry_money as
  select e.entry_number, i.case_number, i.kind, i.status, c.class_code,
      round(c.amount * coalesce(
        (select coalesce(mine.paid, 0) / sum(all_paid.paid)
         from protest_entry mine
         join protest_entry all_paid on all_paid.case_number = mine.case_number
           and all_paid.port = mine.port
         where mine.case_number = i.case_number and mine.port = i.port
           and mine.entry_number = e.entry_number
         group by mine.paid
         having sum(all_paid.paid) > 0),
        1.0 / (select count(*) from revenue_entry all_of where all_of.instruction = i.id)), 2)
        as amount
  from revenue_entry e
  join revenue_instruction i on i.id = e.instruction
  join revenue_charge c on c.instruction = i.id
  where i.status <> 'CANCELLED' and i.late_payment_of is null
  union all
  -- What a protest is proposed to refund is no longer left for others: its approval asks no more.
  select e.entry_number, p.case_number, 'REFUND', 'PROPOSED', r.class_code,
      round(r.amount * coalesce(
        (select coalesce(e.paid, 0) / sum(all_paid.paid)
         from protest_entry all_paid where all_paid.case_number = p.case_number
         having sum(all_paid.paid) > 0),
        1.0 / (select count(*) from protest_entry all_of where all_of.case_number = p.case_number)), 2)
  from protest_entry e
  join protest_proposal p using (case_number)
  join docket_case c using (case_number)
  join protest_refund r using (case_number)
  where c.determination is null and p.returned_note is null;
comment on view entry_money is
  'The charges of an entry in instructions to ports that stand, interest on late payment apart, and what protests are proposed to refund.';

-- What a summary stated when it was screened, a value for each pointer, so that telling it again
-- with other facts is noticed. Null for those from before.
alter table summary_screening add column facts jsonb;
