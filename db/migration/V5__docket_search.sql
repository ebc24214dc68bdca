-- Cases still in work, in the order of lists: however long the history, these stay few.

create index docket_case_open on docket_case (case_number) where status <> 'CLOSED';
create index docket_case_open_center on docket_case (center, case_number) where status <> 'CLOSED';
create index docket_case_open_filer on docket_case (filed_by, case_number) where status <> 'CLOSED';
