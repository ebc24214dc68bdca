-- What a late payment bore already is looked up by the payment, also where that was issued anew.
create index revenue_instruction_late_payment_of on revenue_instruction (late_payment_of)
  where late_payment_of is not null;
