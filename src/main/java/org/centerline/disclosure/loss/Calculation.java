package org.centerline.disclosure.loss;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.statute.ClassCode;
import org.centerline.statute.DisclosureScope;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.RevenueDifference;

/**
 * A calculation of the loss of revenue; it counts once it is approved.
 *
 * @param basis whether and how a sample was drawn
 * @param approvedBy null until a supervisor has approved it
 * @param returnedNote why a supervisor returned it; null where nobody has
 * @param noticeOn date of the notice to the discloser; null before it
 */
public record Calculation(
    long id,
    String calculatedBy,
    LossOfRevenue.Basis basis,
    String note,
    String approvedBy,
    String returnedNote,
    LocalDate noticeOn,
    List<RevenueDifference> lines) {

  /** Takes a copy. */
  public Calculation {
    lines = List.copyOf(lines);
  }

  boolean isApproved() {
    return approvedBy != null;
  }

  /** What a line is about: lines of the same entry and class are stated anew together. */
  private record Subject(String entryNumber, ClassCode classCode) {

    static Subject of(RevenueDifference line) {
      return new Subject(line.entryNumber(), line.classCode());
    }
  }

  /** The lines with these in place of those of the same entry and class; the others are kept. */
  public List<RevenueDifference> linesWith(List<RevenueDifference> stated) {
    Set<Subject> anew = stated.stream().map(Subject::of).collect(Collectors.toSet());
    return Stream.concat(
            lines.stream().filter(line -> !anew.contains(Subject.of(line))), stated.stream())
        .toList();
  }

  /** The entries among those named that it says nothing of; none where a sample was drawn. */
  public List<String> notExamined(List<DisclosureScope.Named> named) {
    Set<String> examined =
        lines.stream().map(RevenueDifference::entryNumber).collect(Collectors.toSet());
    return basis.sampled()
        ? List.of()
        : named.stream()
            .map(one -> one.importation().number())
            .filter(number -> number != null && !examined.contains(number))
            .toList();
  }

  /** The loss, gross (19 USC 1592(c)(4)). */
  public LossOfRevenue loss(LocalDate disclosedOn) {
    return LossOfRevenue.of(lines, disclosedOn, basis);
  }
}
