-- Uploads of other filings than protests.

alter table filing_batch add column line_of_work text not null default 'PROTEST';
alter table filing_batch alter column line_of_work drop default;
comment on column filing_batch.line_of_work is 'Of all its filings.';
