package org.centerline.amendment;

import java.util.List;
import java.util.SortedMap;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.LineOfWork;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * The cases of another line of work that an entry's liquidation concerns. Liquidation finds one
 * difference for the entry (19 CFR 159.6(a)), so what they find is settled with what amendments
 * change. Whoever calls holds the entry's lock.
 */
public interface EntryCases {

  LineOfWork lineOfWork();

  /** The entry of a case. */
  StatedEntry entry(String caseNumber);

  /** The cases of this entry that are not closed, oldest first. */
  List<String> running(String entryNumber);

  /** Those of them that decided what liquidation is to change, newest first. */
  List<String> awaiting(String entryNumber);

  /** What such a case changes of what is owed, by class code; more owed where positive. */
  SortedMap<ClassCode, Money> changes(String caseNumber);

  /** On what a case rests its change, for the instruction to the port. */
  String basis(String caseNumber);

  /** Keeps what the liquidation made of the case's money, in a sentence. */
  void settled(String caseNumber, String sentence);

  /** Keeps that what a case decided came too late to have any effect, in a sentence. */
  void notCarriedOut(String caseNumber, String sentence);
}
