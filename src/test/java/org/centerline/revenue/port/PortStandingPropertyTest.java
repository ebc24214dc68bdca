package org.centerline.revenue.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.centerline.revenue.RejectionReason;
import org.centerline.revenue.port.PortMessage.Kind;
import org.centerline.revenue.port.PortStanding.State;
import org.centerline.statute.Money;

/** No order of a port's messages, and no repetition, changes what they come to. */
class PortStandingPropertyTest {

  private static final Money TOLD = Money.of("738.75");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private static PortMessage acknowledged() {
    return new PortMessage("a", "R1", Kind.ACKNOWLEDGED, null, null, null, null, null);
  }

  private static PortMessage settled(String dollars, LocalDate on, String reference) {
    return new PortMessage("s", "R1", Kind.SETTLED, Money.of(dollars), on, reference, null, null);
  }

  private static PortMessage rejected(RejectionReason why, String words) {
    return new PortMessage("r", "R1", Kind.REJECTED, null, null, null, why, words);
  }

  @Provide
  Arbitrary<List<PortMessage>> messages() {
    return Arbitraries.of(
            acknowledged(),
            settled("738.75", DAY, "ACH 1"),
            settled("738.75", DAY, "ACH 2"),
            settled("738.76", DAY, "ACH 1"),
            settled("700.00", DAY, "ACH 3"),
            settled("38.75", DAY.plusDays(1), "ACH 4"),
            rejected(RejectionReason.OTHER, null),
            rejected(RejectionReason.NO_BANK_DATA, "None enrolled"),
            rejected(RejectionReason.ACCOUNT_CLOSED, null))
        .list()
        .ofMaxSize(6);
  }

  @Property
  void neitherOrderNorRepetitionChangesWhatTheyComeTo(
      @ForAll("messages") List<PortMessage> messages, @ForAll long seed) {
    List<PortMessage> otherwise = new ArrayList<>(messages);
    messages.forEach(message -> otherwise.add(otherwise.size() / 2, message));
    Collections.shuffle(otherwise, new Random(seed));
    assertThat(PortStanding.of(TOLD, otherwise)).isEqualTo(PortStanding.of(TOLD, messages));
  }

  /**
   * As the application learns them, one after the other, doing something only where what is kept
   * changes: in the end it has done what all of them come to, code and amounts included.
   */
  @Property
  void whatIsDoneOneByOneIsWhatAllOfThemComeTo(@ForAll("messages") List<PortMessage> messages) {
    PortStanding done = PortStanding.of(TOLD, List.of());
    for (int heard = 1; heard <= messages.size(); heard++) {
      PortStanding next = PortStanding.of(TOLD, messages.subList(0, heard));
      done = next.kept().equals(done.kept()) ? done : next;
    }
    assertThat(done).isEqualTo(PortStanding.of(TOLD, messages));
  }

  @Property
  void everyAmountAndReasonIsToldAPersonWhoDecides(@ForAll("messages") List<PortMessage> messages) {
    PortStanding standing = PortStanding.of(TOLD, messages);
    if (standing.state() == State.DISPUTED) {
      messages.stream()
          .filter(message -> message.kind() == Kind.SETTLED)
          .forEach(one -> assertThat(standing.reason()).contains("$" + one.amount() + " on"));
      messages.stream()
          .filter(message -> message.kind() == Kind.REJECTED)
          .forEach(one -> assertThat(standing.reason()).contains(one.reasonCode().words()));
    }
  }

  /** The code decides whether interest stops (91 FR 21; E4), so it is the same in every order. */
  @Example
  void aReasonThatStopsInterestStandsBeforeTheOthers() {
    List<PortMessage> both =
        List.of(
            rejected(RejectionReason.OTHER, null),
            rejected(RejectionReason.NO_BANK_DATA, null),
            settled("1.00", DAY, "ACH 1"));
    assertThat(PortStanding.of(TOLD, both.subList(0, 2)).reasonCode())
        .isEqualTo(RejectionReason.NO_BANK_DATA);
    assertThat(PortStanding.of(TOLD, both).reasonCode()).isEqualTo(RejectionReason.NO_BANK_DATA);
  }

  /** What has been found contradictory stays so; what is final stays or is contradicted. */
  @Property
  void aFurtherMessageNeverMakesOfOneEndAnother(@ForAll("messages") List<PortMessage> messages) {
    State before = State.SENT;
    for (int i = 1; i <= messages.size(); i++) {
      State after = PortStanding.of(TOLD, messages.subList(0, i)).state();
      if (before == State.SETTLED || before == State.REJECTED || before == State.DISPUTED) {
        assertThat(after).isIn(before, State.DISPUTED);
      }
      before = after;
    }
  }

  @Example
  void aSettlementNeedsNoAcknowledgement() {
    PortStanding standing =
        PortStanding.of(TOLD, List.of(settled("738.75", DAY, "ACH 1"), acknowledged()));
    assertThat(standing)
        .isEqualTo(
            new PortStanding(
                State.SETTLED,
                true,
                List.of(new PortMessage.Settlement(DAY, TOLD, "ACH 1")),
                null,
                null));
  }

  @Example
  void anotherAmountIsForAPerson() {
    PortStanding standing = PortStanding.of(TOLD, List.of(settled("738.76", DAY, "ACH 1")));
    assertThat(standing.state()).isEqualTo(State.DISPUTED);
    assertThat(standing.reason())
        .isEqualTo(
            "The port's system was told $738.75 and says that it settled"
                + " $738.76 on 2026-03-12 (ACH 1)");
  }

  @Example
  void nothingSaidIsSentAndAWordIsAcknowledged() {
    assertThat(PortStanding.of(TOLD, List.of()).state()).isEqualTo(State.SENT);
    assertThat(PortStanding.of(TOLD, List.of(acknowledged())).state())
        .isEqualTo(State.ACKNOWLEDGED);
    assertThat(PortStanding.of(TOLD, List.of(rejected(RejectionReason.OTHER, "Why"))).reason())
        .isEqualTo("The port cannot carry it out: Why");
  }
}
