-- What a clock runs from, by the name that POST /clocks takes; null for clocks of before.

alter table case_clock add column start_fact text;
