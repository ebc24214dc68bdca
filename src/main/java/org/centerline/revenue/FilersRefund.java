package org.centerline.revenue;

/** Whether a refund can be due to who filed the case, instead of the importer (19 CFR 24.36(b)). */
public interface FilersRefund {

  /** By the role in which the case was filed; an agent's own it never is. */
  boolean isPossible(String caseNumber);
}
