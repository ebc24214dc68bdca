-- What Centers tell ports to pay or collect. An instruction's amounts never change.

create table revenue_instruction (
  id            text primary key,
  case_number   text not null references docket_case,
  port          char(4) not null,
  kind          text not null check (kind in ('REFUND', 'BILL', 'TENDER')),
  payee         text not null,
  legal_basis   text not null,
  principal     numeric(15, 2) not null check (principal >= 0),
  interest      numeric(15, 2) not null check (interest >= 0),
  due_on        date not null,
  status        text not null
                check (status in ('CREATED', 'SENT', 'ACKNOWLEDGED', 'SETTLED', 'REJECTED', 'CANCELLED')),
  port_reason   text,
  reference     text,
  settled_on    date,
  created_at    timestamptz not null
);
create index revenue_instruction_case on revenue_instruction (case_number);
create index revenue_instruction_port on revenue_instruction (port, case_number);

create table revenue_charge (
  instruction  text not null references revenue_instruction,
  class_code   text not null,
  amount       numeric(15, 2) not null check (amount > 0),
  primary key (instruction, class_code)
);

create table revenue_interest (
  instruction   text not null references revenue_instruction,
  from_date     date not null,
  to_date       date not null,
  rate_percent  numeric(6, 3) not null,
  interest      numeric(15, 2) not null,
  primary key (instruction, from_date, to_date)
);

create function refuse_amount_change() returns trigger language plpgsql as $$
begin
  if (old.principal, old.interest, old.port, old.kind, old.case_number, old.legal_basis)
     is distinct from
     (new.principal, new.interest, new.port, new.kind, new.case_number, new.legal_basis) then
    raise exception 'a revenue instruction is corrected by a new one, not edited';
  end if;
  return new;
end $$;

create trigger revenue_instruction_amounts before update on revenue_instruction
  for each row execute function refuse_amount_change();
