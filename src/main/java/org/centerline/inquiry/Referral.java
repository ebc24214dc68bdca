package org.centerline.inquiry;

/** Where a question belongs that no Center answers, with the rule that says so. */
enum Referral {
  /** A ruling on what is to come, which binds: it is asked for in writing. */
  BINDING_RULING(
      "a binding ruling",
      "19 CFR 177.2",
      "write to Regulations and Rulings, or file it by eRulings"),
  /** A question on a transaction that a port or Center has before it. */
  INTERNAL_ADVICE(
      "internal advice of Headquarters",
      "19 CFR 177.11",
      "ask the office that has the transaction before it to request it"),
  /** Release, examination or detention of goods. */
  PORT("the port where the goods are", "19 CFR 101.3", "ask that port"),
  /** What a protest decides. */
  PROTEST(
      "a protest against the decision",
      "19 USC 1514; 19 CFR part 174",
      "file it within 180 days of the decision"),
  /** Admissibility under another agency's law. */
  OTHER_AGENCY(
      "the agency whose law it is",
      "19 CFR 12.0 and the following",
      "ask that agency; CBP enforces its law at the border");

  private final String words;
  private final String citation;
  private final String way;

  Referral(String words, String citation, String way) {
    this.words = words;
    this.citation = citation;
    this.way = way;
  }

  /** What the asker is told, in a sentence. */
  String sentence() {
    return "Your question belongs to %s (%s): %s.".formatted(words, citation, way);
  }
}
