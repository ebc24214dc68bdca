package org.centerline.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.centerline.amendment.money.EntryBalance;
import org.centerline.docket.LineOfWork;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other cases of a validated entry decided and did with its money, and what they left of it,
 * so that nothing is given back twice.
 */
@Component
class EarlierCases {

  private final JdbcClient jdbc;
  private final Revenue revenue;
  private final EntryBalance balance;

  EarlierCases(JdbcClient jdbc, Revenue revenue, EntryBalance balance) {
    this.jdbc = jdbc;
    this.revenue = revenue;
    this.balance = balance;
  }

  private record Earlier(String caseNumber, String lineOfWork, String stands) {

    String words(List<RevenueInstruction> instructed) {
      return "%s, %s: %s%s"
          .formatted(
              caseNumber,
              LineOfWork.valueOf(lineOfWork).words(),
              stands,
              instructed.stream().map(Earlier::words).collect(Collectors.joining()));
    }

    private static String words(RevenueInstruction one) {
      return "%n  %s. $%s and interest of $%s, %s"
          .formatted(one.kind().words(), one.principal(), one.interest(), one.status());
    }
  }

  /** In words, a case after the other; empty where there is none. */
  String inWords(String caseNumber, Validation validation) {
    List<Earlier> earlier = others(caseNumber, validation.entryNumber());
    if (earlier.isEmpty()) {
      return "";
    }
    Map<String, List<RevenueInstruction>> instructed =
        revenue.of(earlier.stream().map(Earlier::caseNumber).toList()).stream()
            .filter(one -> one.status() != InstructionStatus.CANCELLED)
            .collect(Collectors.groupingBy(RevenueInstruction::caseNumber));
    List<String> words = new ArrayList<>();
    earlier.forEach(
        one -> words.add(one.words(instructed.getOrDefault(one.caseNumber(), List.of()))));
    words.add("Can still be given back: " + left(validation));
    return String.join("\n", words);
  }

  private String left(Validation validation) {
    SortedMap<ClassCode, Money> left = balance.left(validation, validation.charges());
    left.values().removeIf(amount -> !amount.isPositive());
    return left.isEmpty()
        ? "nothing"
        : left.entrySet().stream()
            .map(one -> "%s $%s".formatted(ClassCode.shown(one.getKey().code()), one.getValue()))
            .collect(Collectors.joining("; "));
  }

  private List<Earlier> others(String caseNumber, String entryNumber) {
    return jdbc.sql(
            """
            select case_number, line_of_work,
                coalesce(determination || ' on ' || determined_on, status) as stands
            from docket_case
            where case_number in
                (select case_number from case_entry where entry_number = :entryNumber)
              and case_number <> :caseNumber and line_of_work <> 'INQUIRY'
            order by filed_on, case_number""")
        .param("entryNumber", entryNumber)
        .param("caseNumber", caseNumber)
        .query(Earlier.class)
        .list();
  }
}
