-- What the time to liquidate counts from besides the entry (19 USC 1504(a), (d)).

alter table amendment add column last_withdrawal_on date;
alter table amendment add column suspension_lifted_on date;

-- By when liquidation would have been due without the last suspension; null where none was told.
alter table entry_liquidation add column ran_until date;

-- Of the first eligible filing, or as the Center was told; null where not a warehouse entry or not known.
alter table entry_liquidation add column last_withdrawal_on date;
