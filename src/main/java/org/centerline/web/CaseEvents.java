package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.Docket;
import org.centerline.docket.NoSuchCase;
import org.centerline.docket.Viewer;
import org.centerline.engine.Pools;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Tells a case that something happened: once, in the case's own order, and only for those whose
 * case it is.
 */
@Component
class CaseEvents {

  private final CaseSearch search;
  private final Docket docket;
  private final CaseViews views;
  private final Viewers viewers;
  private final OncePost posts;

  CaseEvents(CaseSearch search, Docket docket, CaseViews views, Viewers viewers, OncePost posts) {
    this.search = search;
    this.docket = docket;
    this.views = views;
    this.viewers = viewers;
    this.posts = posts;
  }

  /**
   * Does what the event does and answers with the case as it stands then.
   *
   * @param work is given the case, which nobody else changes until it is done
   */
  ResponseEntity<CaseView> tell(
      String caseNumber, HttpServletRequest request, Consumer<CaseRecord> work) {
    Viewer viewer = viewers.current();
    CaseRecord visible =
        search.find(caseNumber, viewer).orElseThrow(() -> new NoSuchCase(caseNumber));
    if (!mayTell(viewer, visible)) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN,
          "",
          "NOT_YOURS",
          "Only the filer, its Center and those who key in paper tell this case what happened.");
    }
    return posts.changed(
        request,
        () -> {
          work.accept(docket.lock(caseNumber));
          return views.of(docket.get(caseNumber));
        });
  }

  private boolean mayTell(Viewer viewer, CaseRecord visible) {
    return viewer.userId().equals(visible.filedBy())
        || (visible.center() != null && viewer.centers().contains(visible.center()))
        || viewers.inGroup(Pools.INTAKE);
  }
}
