-- Bulk filing: an upload of many protests and what became of each.

create sequence batch_number_seq;

create table filing_batch (
  id            text primary key,
  owner         text not null,
  content_hash  bytea not null,
  -- The day of the upload is the day of receipt of its protests, whenever their turn comes.
  received_on   date not null,
  uploaded_at   timestamptz not null,
  unique (owner, content_hash)
);

create table filing_batch_row (
  batch_id      text not null references filing_batch,
  row_number    int not null,
  reference     text,
  -- The filing as JSON until it is filed or refused: afterwards the case holds it.
  filing        text,
  status        text not null check (status in ('WAITING', 'FILED', 'REFUSED')),
  case_number   text unique references docket_case,
  errors        text,
  attempts      int not null default 0,
  primary key (batch_id, row_number),
  check ((status = 'WAITING') = (filing is not null)),
  check ((status = 'FILED') = (case_number is not null)),
  check ((status = 'REFUSED') = (errors is not null))
);
create index filing_batch_row_waiting on filing_batch_row (batch_id, attempts, row_number)
  where status = 'WAITING';
