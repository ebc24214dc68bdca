package org.centerline.engine;

/** What a person does in a Center. A pool is one role in one Center. */
public enum CenterRole {
  IMPORT_SPECIALIST("import-specialist", "Import specialist", "screens and reviews protests"),
  SUPERVISOR("supervisor", "Supervisor", "approves determinations"),
  DIRECTOR("director", "Director", "gets what is overdue"),
  ENTRY_SPECIALIST("entry-specialist", "Entry specialist", "mends what a port rejected");

  private final String id;
  private final String title;
  private final String does;

  CenterRole(String id, String title, String does) {
    this.id = id;
    this.title = title;
    this.does = does;
  }

  /** As it ends the ids of pools, for example {@code electronics-import-specialist}. */
  public String id() {
    return id;
  }

  /** As people say it. */
  String title() {
    return title;
  }

  /** Its work in a few words. */
  String does() {
    return does;
  }
}
