-- Further review of protests (19 USC 1515(a), (c); 19 CFR 174.23 to 174.27): one application each.
-- The row says how it stands; how it came there is in the case's log.

create table further_review (
  case_number        text primary key references protest,
  applied_on         date not null,
  criterion          text not null,
  question           text,
  justification      text,
  standing           text not null default 'APPLIED'
                     check (standing in ('APPLIED', 'UNDER_REVIEW', 'ANSWERED', 'DENIED',
                         'SET_ASIDE_ASKED', 'SET_ASIDE_DENIED', 'OVERTAKEN')),
  allowable          boolean not null default false,
  finding            text,
  decided_on         date,
  reason             text,
  forum              text check (forum in ('HEADQUARTERS', 'DESIGNEE')),
  designee           text,
  took_part          text,
  outcome            text check (outcome in ('ALLOWED', 'ALLOWED_IN_PART', 'DENIED')),
  outcome_reason     text,
  answered_on        date,
  set_aside_on       date,
  set_aside_request  text,
  set_aside_reason   text,
  check (standing <> 'ANSWERED' or outcome is not null)
);
comment on column further_review.allowable is
  'Whether the law lets it be allowed: in time, and more than a bare criterion.';
comment on column further_review.took_part is
  'User ids of the officers who took part in the protested decision, as the director named them.';
