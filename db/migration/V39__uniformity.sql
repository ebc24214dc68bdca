-- Which decisions are alike (docs/decisions/031): of the same issue on the same six digits of the
-- tariff. A decision without an issue is the law's or a party's, and nobody's precedent.

alter table decision
  add column issue text,
  add column statute text,
  add column heading text,
  add column granted boolean,
  add constraint decision_matter check ((issue is null) = (granted is null));
comment on column decision.heading is 'Six digits of the tariff; null where no number is claimed.';
comment on column decision.granted is 'Whether at least a part of what was asked was granted.';
create index decision_alike on decision (issue, heading, id desc) where issue is not null;
create index decision_heading on decision (heading text_pattern_ops, id desc) where issue is not null;

update decision set issue = p.decision, statute = statutes.citation,
  granted = decision.outcome in ('ALLOWED', 'ALLOWED_IN_PART'),
  heading = left(coalesce(p.claim_hts, (select e.hts[1] from protest_entry e
      where e.case_number = p.case_number order by e.position limit 1)), 6)
from protest p
  join (values ('APPRAISED_VALUE', '19 USC 1514(a)(1)'), ('CLASSIFICATION', '19 USC 1514(a)(2)'),
    ('CHARGES', '19 USC 1514(a)(3)'), ('EXCLUSION', '19 USC 1514(a)(4)'),
    ('LIQUIDATION', '19 USC 1514(a)(5)'), ('DRAWBACK_REFUSAL', '19 USC 1514(a)(6)'),
    ('REFUSAL_TO_RELIQUIDATE', '19 USC 1514(a)(7)'), ('CLERICAL_ERROR', '19 USC 1514(a)'))
    statutes (decision, citation) on statutes.decision = p.decision
where p.case_number = decision.case_number
  and decision.outcome in ('ALLOWED', 'ALLOWED_IN_PART', 'DENIED');

alter table protest_proposal add column differs_reason text;
comment on column protest_proposal.differs_reason is
  'Why it is decided otherwise than most like cases; null where it is not.';
