package org.centerline.engine;

/** What a person does in a Center. A pool is one role in one Center. */
public enum CenterRole {
  IMPORT_SPECIALIST("import-specialist"),
  SUPERVISOR("supervisor"),
  DIRECTOR("director"),
  ENTRY_SPECIALIST("entry-specialist");

  private final String id;

  CenterRole(String id) {
    this.id = id;
  }

  /** As it ends the ids of pools, for example {@code electronics-import-specialist}. */
  public String id() {
    return id;
  }
}
