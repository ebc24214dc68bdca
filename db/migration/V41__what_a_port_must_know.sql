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
