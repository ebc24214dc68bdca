-- Amendments and validations have like decisions too (docs/decisions/031): what a case asks, and on
-- which six digits of the tariff, is told by one view, whatever its line of work.

alter table amendment add column issue text, add column heading text;
comment on column amendment.issue is
  'What it mainly changes; null where it was decided before this and not by a person.';
comment on column amendment.heading is 'Six digits of the first line that changes so.';

alter table validation add column issue text not null default 'WHOLE';
alter table validation alter column issue drop default;
comment on column validation.issue is 'What of the summary is looked at.';

alter table validation_proposal add column differs_reason text;
comment on column validation_proposal.differs_reason is
  'Why it is decided otherwise than most like cases; null where it is not.';

create view case_matter as
  select case_number, 'PROTEST' as line_of_work, decision as issue,
    left(coalesce(claim_hts, (select e.hts[1] from protest_entry e
        where e.case_number = protest.case_number order by e.position limit 1)), 6) as heading
  from protest
  union all
  select case_number, 'AMENDMENT', issue, heading from amendment where issue is not null
  union all
  select case_number, 'VALIDATION', issue, left(hts[1], 6) from validation;
comment on view case_matter is
  'What a case asks and on which six digits of the tariff; a disclosure, which is privileged, is not here.';

comment on column decision.granted is
  'Whether a protest was granted at least in part, an amendment accepted, an action taken.';
drop index decision_alike;
create index decision_alike on decision (line_of_work, issue, heading, id desc)
  where issue is not null;
create index decision_line on decision (line_of_work, id desc) where issue is not null;
create index decision_issue on decision (issue, id desc) where issue is not null;
create index decision_newest on decision (id desc) where issue is not null;

-- What amendments from before change mainly, as MainChange tells it: those that a person decides.
with charge as (
  select case_number, line, bool_or(class_code in ('012', '013')) as dumping
  from (
    select case_number, line, class_code,
      sum(case side when 'NEW' then amount else -amount end) as change
    from summary_charge group by 1, 2, 3) by_class
  where change <> 0 group by 1, 2
), line as (
  select case_number, line, left(coalesce(n.hts, o.hts), 6) as heading,
    o.hts is distinct from n.hts as hts, o.value is distinct from n.value as value
  from (select * from summary_line where side = 'OLD') o
    full join (select * from summary_line where side = 'NEW') n using (case_number, line)
), main as (
  select distinct on (case_number) case_number, heading,
    case
      when o.entry_type <> n.entry_type then 'ENTRY_TYPE'
      when line.hts then 'CLASSIFICATION'
      when line.value then 'APPRAISED_VALUE'
      when charge.dumping then 'ANTIDUMPING'
      when charge.line is not null then 'CHARGES'
      else 'OTHER_DATA' end as issue
  from line
    join summary o using (case_number) join summary n using (case_number)
    left join charge using (case_number, line)
  where o.side = 'OLD' and n.side = 'NEW'
  order by case_number, o.entry_type <> n.entry_type desc, line.hts desc, line.value desc,
    charge.dumping desc nulls last, charge.line is null, line)
update amendment set issue = main.issue, heading = main.heading
from main
where main.case_number = amendment.case_number
  and (segment in ('REVIEW', 'HIGH_RISK') or state in ('RECEIVED', 'PENDING'));

-- What people decided before this.
update decision set issue = q.issue, heading = q.heading, statute = citations.citation,
  granted = decision.outcome in ('ACCEPTED', 'ACTION_TAKEN')
from case_matter q
  join (values ('APPRAISED_VALUE', '19 USC 1500(a)'), ('CLASSIFICATION', '19 USC 1500(b)'),
    ('CHARGES', '19 USC 1500(c)'), ('ANTIDUMPING', '19 USC 1671, 1673'),
    ('ENTRY_TYPE', '19 USC 1484(a)(1)(B)'), ('OTHER_DATA', '19 USC 1484(a)(1)(B)'),
    ('WHOLE', '19 USC 1500')) citations (issue, citation) on citations.issue = q.issue
where q.case_number = decision.case_number and decision.touches > 0
  and (decision.line_of_work = 'VALIDATION' and decision.outcome in ('ACTION_TAKEN', 'NO_CHANGE')
    or decision.line_of_work = 'AMENDMENT' and exists (
      select from amendment a left join entry_liquidation l using (entry_number)
      where a.case_number = decision.case_number and a.segment in ('REVIEW', 'HIGH_RISK')
        and (decision.outcome = 'ACCEPTED' or decision.outcome = 'REJECTED'
          and (l.liquidated_on is null or l.liquidated_on > decision.recorded_at::date))));
