-- What a filer states of the transmission and of the summary's place in ACE; null where not stated.
alter table amendment add column indicator text;
alter table amendment add column action text;
alter table amendment add column system text;
alter table amendment add column ad_cvd_case_numbers text[];
alter table amendment add column changes_ieepa_tariff boolean not null default false;

-- What is on file of an entry's liquidation binds later filings of it: as the newest version was filed.
insert into entry_liquidation (entry_number, status, scheduled_on, basis, extensions)
select distinct on (version.entry_number) version.entry_number,
  coalesce(amendment.liquidation_status, 'UNLIQUIDATED'),
  coalesce(amendment.liquidation_date, amendment.scheduled_liquidation_date),
  amendment.suspension_basis,
  case when amendment.liquidation_status = 'EXTENDED' then 1 else 0 end
from summary_version version join amendment using (case_number)
where amendment.liquidation_status is distinct from 'LIQUIDATED'
order by version.entry_number, version.version desc
on conflict do nothing;
