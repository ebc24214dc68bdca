package org.centerline.succession;

import java.util.List;
import java.util.Map;

/**
 * Which Centers follow one: several where it is split, one where it is renamed.
 *
 * @param citation the notice or order that says so
 * @param accounts by importer number: the successor of an account that the chapters would send
 *     elsewhere, or cannot tell
 * @param staff by user id: the successors a person works for; who is not named works for all
 */
public record SplitRequest(
    String citation,
    List<Successor> successors,
    Map<String, String> accounts,
    Map<String, List<String>> staff) {

  /** What is left out is empty. */
  public SplitRequest {
    accounts = accounts == null ? Map.of() : accounts;
    staff = staff == null ? Map.of() : staff;
  }

  /**
   * A Center that follows.
   *
   * @param id that no Center has or had
   * @param chapters of the HTS that go to it
   * @param rest whether what no chapter tells goes to it; so it is for exactly one
   */
  public record Successor(
      String id, String name, String city, String teamCode, List<Integer> chapters, Boolean rest) {

    /** What is left out is empty. */
    public Successor {
      chapters = chapters == null ? List.of() : chapters;
      rest = Boolean.TRUE.equals(rest);
    }
  }

  List<String> ids() {
    return successors.stream().map(Successor::id).toList();
  }

  String rest() {
    return successors.stream().filter(Successor::rest).findFirst().orElseThrow().id();
  }

  /** The successors that a person works for. */
  List<String> of(String userId) {
    return staff.getOrDefault(userId, ids());
  }
}
