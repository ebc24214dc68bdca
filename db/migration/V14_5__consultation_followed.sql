alter table case_consultation add column followed boolean;
comment on column case_consultation.followed is
  'Whether the decision followed the answer (D7); null until it is made, and where none came.';
