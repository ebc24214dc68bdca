-- What a protest says of itself: 19 CFR 174.21(b).

alter table protest add column exclusion_on_its_face boolean;
comment on column protest.exclusion_on_its_face is
  'Null where the filing leaves it out: naming an exclusion as the decision then says it.';
