-- What a Center writes to a port about a party is not for that party to read.

alter table case_letter add column staff_only boolean not null default false;
comment on column case_letter.staff_only is 'Whether only staff read it; the others are for parties too.';
update case_letter set staff_only = true where name = 'Amendment of high risk';
