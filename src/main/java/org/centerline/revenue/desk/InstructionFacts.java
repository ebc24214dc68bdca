package org.centerline.revenue.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.Approvals;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.PortRevenueProcess.Fact;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** What a cashier or entry specialist must know of an instruction, as the forms show it. */
@Component
class InstructionFacts implements FactSheet {

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.INSTRUCTION_NUMBER,
          Fact.KIND,
          Fact.LEGAL_BASIS,
          Fact.ENTRIES,
          Fact.IMPORTER,
          Fact.PAYEE,
          Fact.CHARGES,
          Fact.PRINCIPAL,
          Fact.INTEREST,
          Fact.INTEREST_PARTS,
          Fact.TOTAL,
          Fact.DUE_ON,
          Fact.PREPARED_BY,
          Fact.APPROVED_BY);

  private static final int MOST_ENTRIES = 40;

  private final Docket docket;
  private final Instructions instructions;
  private final Approvals approvals;

  InstructionFacts(Docket docket, Instructions instructions, Approvals approvals) {
    this.docket = docket;
    this.instructions = instructions;
    this.approvals = approvals;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    CaseRecord record = docket.get(task.caseNumber());
    RevenueInstruction instruction = instructions.get(task.instruction());
    Map<String, String> facts = new HashMap<>();
    facts.put(Fact.CASE_NUMBER, record.caseNumber());
    facts.put(Fact.INSTRUCTION_NUMBER, number(instruction));
    facts.put(Fact.PREPARED_BY, Objects.requireNonNullElse(instruction.preparedBy(), "not kept"));
    facts.put(Fact.APPROVED_BY, approvedBy(instruction));
    facts.put(Fact.KIND, instruction.kind().words());
    facts.put(Fact.LEGAL_BASIS, instruction.legalBasis());
    facts.put(Fact.ENTRIES, entries(instruction.id()));
    facts.put(Fact.IMPORTER, "%s (%s)".formatted(record.importerName(), record.importerNumber()));
    facts.put(Fact.PAYEE, payee(instruction, record));
    facts.put(Fact.CHARGES, charges(instruction));
    facts.put(Fact.PRINCIPAL, "$" + instruction.principal());
    facts.put(Fact.INTEREST, "$" + instruction.interest());
    facts.put(Fact.INTEREST_PARTS, interest(instruction.id()));
    facts.put(Fact.TOTAL, "$" + instruction.total());
    facts.put(Fact.DUE_ON, instruction.dueOn().toString());
    return facts;
  }

  private static String number(RevenueInstruction instruction) {
    return instruction.replaces() == null
        ? instruction.id()
        : "%s, which replaces %s".formatted(instruction.id(), instruction.replaces());
  }

  private String approvedBy(RevenueInstruction instruction) {
    if (instruction.approvals() == 0) {
      return "nobody need approve it";
    }
    List<String> people = approvals.of(instruction.id());
    return "%s; %d of %d"
        .formatted(
            people.isEmpty() ? "nobody yet" : String.join(", ", people),
            people.size(),
            instruction.approvals());
  }

  /** Where another party filed, whoever looks asks whose the money is (19 CFR 24.36(b)). */
  private static String payee(RevenueInstruction instruction, CaseRecord record) {
    String number =
        instruction.payeeKind() == PayeeKind.IMPORTER
            ? record.importerNumber()
            : Objects.requireNonNullElse(instruction.payeeNumber(), "number not known");
    return "%s (%s), %s"
        .formatted(
            instruction.payee(),
            number.equals(instruction.payee()) ? "name not known" : number,
            switch (instruction.payeeKind()) {
              case IMPORTER ->
                  record.filerName().equals(instruction.payee())
                      ? "importer of record"
                      : "importer of record; filed by " + record.filerName();
              case FILER -> "who filed (19 CFR 24.36(b), 162.74(c))";
              case DESIGNATED -> "designated by the importer, CBP Form 4811";
            });
  }

  private String entries(String instruction) {
    List<String> entries = instructions.entries(instruction);
    if (entries.isEmpty()) {
      return "the case names none at this port";
    }
    String first = entries.stream().limit(MOST_ENTRIES).collect(Collectors.joining(", "));
    return entries.size() > MOST_ENTRIES
        ? "%s and %d more, listed in the case".formatted(first, entries.size() - MOST_ENTRIES)
        : first;
  }

  private String interest(String instruction) {
    List<Instructions.InterestPart> parts = instructions.interest(instruction);
    if (parts.isEmpty()) {
      return "none";
    }
    return parts.stream()
        .map(
            part ->
                "%s up to %s, %s %%: $%s"
                    .formatted(
                        part.from(),
                        part.to(),
                        part.ratePercent().stripTrailingZeros().toPlainString(),
                        part.interest()))
        .collect(Collectors.joining("\n"));
  }

  private String charges(RevenueInstruction instruction) {
    Map<String, Money> charges = instructions.charges(instruction.id());
    if (charges.isEmpty()) {
      return instruction.latePaymentOf() == null
          ? "none: interest alone (19 USC 1505(c))"
          : "none: interest alone, on %s, which was paid late (19 USC 1505(d))"
              .formatted(instruction.latePaymentOf());
    }
    return charges.entrySet().stream()
        .map(charge -> "%s: $%s".formatted(ClassCode.shown(charge.getKey()), charge.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
