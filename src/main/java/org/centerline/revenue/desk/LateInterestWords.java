package org.centerline.revenue.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.LateInterest;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.Money;
import org.centerline.statute.StatuteException;
import org.springframework.stereotype.Component;

/** What an instruction bears if it is paid today (19 USC 1505(d)), in a sentence for a person. */
@Component
class LateInterestWords {

  private final Instructions instructions;
  private final LateInterest lateInterest;
  private final Clock clock;

  LateInterestWords(Instructions instructions, LateInterest lateInterest, Clock clock) {
    this.instructions = instructions;
    this.lateInterest = lateInterest;
    this.clock = clock;
  }

  String of(String id) {
    RevenueInstruction told = instructions.get(id);
    if (!lateInterest.isBorne(told)) {
      return "none: it bears no interest";
    }
    LocalDate today = LocalDate.now(clock);
    try {
      Money interest = lateInterest.of(told, today).interest();
      return interest.isZero() ? "none if it is paid today" : inWords(told, interest, today);
    } catch (StatuteException noAnswer) {
      return noAnswer.getMessage();
    }
  }

  /** As {@link #of}, of an instruction that came back: whether it stands still or runs on. */
  String ofRejected(String id) {
    RevenueInstruction told = instructions.get(id);
    if (!lateInterest.isBorne(told)) {
      return of(id);
    }
    return of(id)
        + lateInterest
            .standsStillSince(told)
            .map(
                since ->
                    ". It stands still since %s until it is issued anew (91 FR 21)"
                        .formatted(since))
            .orElse(". It runs on while the instruction is mended");
  }

  private String inWords(RevenueInstruction told, Money interest, LocalDate today) {
    return "$%s if it is paid today, by periods of 30 days since %s (19 USC 1505(d))%s; an instruction of its own follows"
        .formatted(
            interest,
            told.liquidatedOn(),
            lateInterest.standstills(told, today).isEmpty()
                ? ""
                : ", without the days for want of bank data (E4)");
  }
}
