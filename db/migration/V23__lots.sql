-- Nobody can tell before what is drawn for a person; a retry finds the same lot and draws the same.
alter table amendment add column lot uuid not null default gen_random_uuid();
comment on column amendment.lot is 'Drawn when the amendment is filed; decides whether it is in the quality sample.';
