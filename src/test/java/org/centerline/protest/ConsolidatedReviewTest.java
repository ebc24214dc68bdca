package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseStatus;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.FilerRole;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Protests that have become one are weighed, decided and denied by law as one (19 CFR 174.15). */
@CenterlineTest
class ConsolidatedReviewTest {

  private static final LocalDate DEMAND = LocalDate.of(2026, 2, 2);

  private final Cases cases;
  private final Steps steps;
  private final OpenTasks openTasks;
  private final Revenue revenue;
  private final Proposals proposals;
  private final ProtestEndings endings;
  private final String entry = EntryNumbers.next();
  private final String importer = "93-" + entry.substring(4, 11) + "00";

  ConsolidatedReviewTest(
      Cases cases,
      Steps steps,
      OpenTasks openTasks,
      Revenue revenue,
      Proposals proposals,
      ProtestEndings endings) {
    this.cases = cases;
    this.steps = steps;
    this.openTasks = openTasks;
    this.revenue = revenue;
    this.proposals = proposals;
    this.endings = endings;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String importers() {
    return cases.file(Filing.protest().importer(importer).onEntry(entry));
  }

  private String suretys() {
    return cases.file(Filing.protest().importer(importer).onEntry(entry).surety(DEMAND));
  }

  private String consignees() {
    return cases.file(
        Filing.protest()
            .importer(importer)
            .onEntry(entry)
            .role(FilerRole.CONSIGNEE)
            .party("Pier Goods LLC"));
  }

  /** Returned by way of the member that was proposed first, then of the one that came along. */
  @Test
  void whatIsSentBackForOnePartyIsSentBackForAll() {
    String first = importers();
    String second = suretys();
    for (String returned : List.of(first, second)) {
      steps.propose(first, "DENIED", "0");
      steps.sendBack(returned, "The ruling of 2019 is not weighed");
      for (String member : List.of(first, second)) {
        assertThat(cases.get(member).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
        assertThat(proposals.get(member).returnedNote())
            .isEqualTo("The ruling of 2019 is not weighed");
        assertThat(cases.events(member)).endsWith("DETERMINATION_RETURNED");
      }
    }
  }

  /** Proposed on the importer's protest, which is the first, and approved on the last. */
  @Test
  void approvingTheProtestOfAnyPartyDecidesThatOfEveryOther() {
    String first = importers();
    String second = suretys();
    String third = consignees();
    steps.propose(first, "DENIED", "0");
    steps.approve(third);
    for (String member : List.of(first, second, third)) {
      assertThat(cases.get(member).determination()).isEqualTo("DENIED");
      assertThat(cases.events(member)).containsOnlyOnce("DETERMINATION_APPROVED", "DETERMINED");
    }
  }

  /** The importer's protest, for which the refund was proposed, is taken back. */
  @Test
  void whenTheProtestWithTheRefundIsTakenBackTheOthersAreWeighedAgain() {
    String first = importers();
    String second = consignees();
    steps.propose(first, "ALLOWED", "700.00");
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.AWAITING_APPROVAL);
    endings.withdraw(cases.get(first), Today.FIRST, null);
    assertThatThrownBy(() -> steps.approve(second)).hasMessageContaining("has not weighed");
    steps.sendBack(second, "The importer has withdrawn");
    assertThatThrownBy(() -> steps.propose(second, "ALLOWED", "0"))
        .hasMessageContaining("claims $700.00");
    steps.propose(second, "ALLOWED", "700.00");
    steps.approve(second);
    assertThat(revenue.of(List.of(first, second)))
        .singleElement()
        .satisfies(refund -> assertThat(refund.caseNumber()).isEqualTo(second))
        .satisfies(refund -> assertThat(refund.principal()).isEqualByComparingTo("700.00"));
  }

  /** The consignee protests a second entry besides: its refund is its own to state. */
  @Test
  void whoHasAnEntryOfItsOwnIsProposedByItselfAndApprovedWithTheOthers() {
    String first = importers();
    String second =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(entry)
                .onEntry(EntryNumbers.next())
                .claim("1400.00")
                .role(FilerRole.CONSIGNEE)
                .party("Pier Goods LLC"));
    steps.propose(first, "ALLOWED", "700.00");
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThatThrownBy(() -> steps.approve(first))
        .hasMessageContaining(second + ": one protest with this one (19 CFR 174.15(a))");
    assertThatThrownBy(() -> steps.propose(second, "ALLOWED", "0"))
        .hasMessageContaining("claims $1400.00");
    steps.propose(second, "ALLOWED", "700.00");
    steps.approve(first);
    for (String member : List.of(first, second)) {
      assertThat(cases.get(member).determination()).isEqualTo("ALLOWED");
    }
    assertThat(revenue.of(List.of(first, second)))
        .extracting(RevenueInstruction::principal)
        .allMatch(principal -> principal.compareTo(new BigDecimal("700.00")) == 0)
        .hasSize(2);
  }

  @Test
  void whatIsOneProtestIsNotDecidedTwoWays() {
    String first = importers();
    String second =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(entry)
                .onEntry(EntryNumbers.next())
                .role(FilerRole.CONSIGNEE)
                .party("Pier Goods LLC"));
    steps.propose(first, "ALLOWED", "700.00");
    steps.propose(second, "DENIED", "0");
    assertThatThrownBy(() -> steps.approve(first)).hasMessageContaining("not proposed alike yet");
    assertThat(cases.get(first).determination()).isNull();
  }
}
