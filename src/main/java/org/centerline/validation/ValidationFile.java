package org.centerline.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.HtsNumber;
import org.centerline.question.Questions;
import org.centerline.question.Responses;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** A validation as its party may read it: why the Center looks is not in it. */
@Component
class ValidationFile implements FiledPaper {

  private final Validations validations;
  private final Questions questions;
  private final Responses responses;

  ValidationFile(Validations validations, Questions questions, Responses responses) {
    this.validations = validations;
    this.questions = questions;
    this.responses = responses;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.VALIDATION;
  }

  @Override
  public List<Stated> stated(String caseNumber) {
    Validation validation = validations.get(caseNumber);
    List<Stated> stated = new ArrayList<>();
    Stated.add(stated, "Summary filed by", validation.filerName());
    Stated.add(stated, "Entry", validation.entry());
    Stated.add(stated, "Deposited on", validation.deposited());
    Stated.add(stated, "Entered value", validation.value());
    Stated.add(
        stated,
        "Tariff numbers",
        validation.hts().stream().map(HtsNumber::toString).collect(Collectors.joining(", ")));
    Stated.add(stated, "Asked of the filer", questions.inWords(caseNumber));
    Stated.add(stated, "Sent by the filer", responses.unaskedInWords(caseNumber));
    validations
        .settlement(caseNumber)
        .ifPresent(sentence -> Stated.add(stated, "At liquidation", sentence));
    return stated;
  }

  @Override
  public List<Table> tables(String caseNumber) {
    return List.of(
        new Table(
            "What the summary states as owed",
            "By class code",
            List.of(Column.of("Class code"), Column.ofMoney("Amount")),
            validations.get(caseNumber).charges().entrySet().stream()
                .map(charge -> row(charge.getKey(), charge.getValue()))
                .toList()));
  }

  private static List<String> row(ClassCode code, Money amount) {
    return List.of(ClassCode.shown(code.code()), amount.toString());
  }
}
