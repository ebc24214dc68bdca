-- Fresh eyes on the ports (issue 7; decisions 019 and 023).

-- Who works an instruction at its port is settled when it is handed off, whatever the port gets or
-- loses afterwards; null while it has not been handed off.
alter table revenue_instruction
  add column channel text check (channel in ('CASHIERS', 'SYSTEM'));
-- Of those from before, as what the port has said or been sent tells, or as the port is now.
update revenue_instruction i set channel = case
    when port_standing is not null or times_sent > 0 then 'SYSTEM'
    when status = 'SENT' and exists (select from port_system p where p.port = i.port) then 'SYSTEM'
    else 'CASHIERS' end
where told_at is not null;

-- A system that is being given up ends what it has and takes no more.
alter table port_system add column takes_new boolean not null default true;

-- What the messages of the port's system come to in a sentence, beside their state.
alter table revenue_instruction add column port_says text;
update revenue_instruction set port_says = port_reason
where port_standing in ('REJECTED', 'DISPUTED') and status = 'REJECTED';

-- The other words that came under a message's number, which are looked at as they come.
alter table port_message add column altered_as text[] not null default '{}';
drop trigger port_message_altered on port_message;
create trigger port_message_altered before update on port_message
  for each row when (new.altered_as is distinct from old.altered_as)
  execute function look_again_at_altered();
