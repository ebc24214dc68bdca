-- Which function is with which Center from when (section 0, D3; docs/decisions/034).

create table phase_in (
  id            bigint generated always as identity primary key,
  line_of_work  text not null
    check (line_of_work in ('PROTEST', 'AMENDMENT', 'DISCLOSURE', 'VALIDATION', 'INQUIRY')),
  center        text not null,
  since         date not null,
  citation      text not null,
  recorded_by   text not null,
  recorded_at   timestamptz not null,
  taken_back_by text,
  taken_back_at timestamptz,
  check ((taken_back_by is null) = (taken_back_at is null))
);
comment on table phase_in is
  'From since on the Center works what is received of a line of work; before it, the ports do.';
comment on column phase_in.taken_back_at is
  'When a row whose day had not come was taken back; it then says nothing.';
create unique index phase_in_current
  on phase_in (center, line_of_work) where taken_back_at is null;

create function only_taken_back() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.taken_back_at is not null
      or (new.line_of_work, new.center, new.since, new.citation, new.recorded_by, new.recorded_at)
        is distinct from
        (old.line_of_work, old.center, old.since, old.citation, old.recorded_by, old.recorded_at)
  then
    raise exception 'phase_in is append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger phase_in_append_only before update or delete on phase_in
  for each row execute function only_taken_back();

-- The announcement gives a Center all of its functions on the day on which it opens.
insert into phase_in (line_of_work, center, since, citation, recorded_by, recorded_at)
select line_of_work, center, since, 'Announcement of 2012-05-10', 'centerline', now()
from (values
    ('electronics', date '2011-10-01'),
    ('pharmaceuticals', date '2011-10-01'),
    ('automotive', date '2012-09-30'),
    ('petroleum', date '2012-09-30'),
    ('agriculture', date '2013-09-30'),
    ('base-metals', date '2013-09-30'),
    ('consumer-products', date '2013-09-30'),
    ('industrial-materials', date '2013-09-30'),
    ('textiles', date '2013-09-30')) as opened (center, since)
cross join unnest(array['PROTEST', 'AMENDMENT', 'DISCLOSURE', 'VALIDATION', 'INQUIRY'])
  as line (line_of_work)
order by since, center, line_of_work;
