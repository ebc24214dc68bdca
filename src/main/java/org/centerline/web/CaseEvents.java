package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.centerline.docket.CaseLog;
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
  private final CaseLog log;
  private final Clock clock;

  CaseEvents(
      CaseSearch search,
      Docket docket,
      CaseViews views,
      Viewers viewers,
      OncePost posts,
      CaseLog log,
      Clock clock) {
    this.search = search;
    this.docket = docket;
    this.views = views;
    this.viewers = viewers;
    this.posts = posts;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Does what the event does and answers with the case as it stands then.
   *
   * @param work is given the case, which nobody else changes until it is done
   */
  ResponseEntity<CaseView> tell(
      String caseNumber, HttpServletRequest request, Consumer<CaseRecord> work) {
    Viewer viewer = viewers.current();
    CaseRecord visible = find(caseNumber, viewer);
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

  /**
   * The day on which something counts as received: what a party sends itself is received today,
   * whatever earlier day it bears, and the case says so; staff who key in paper say when it came.
   *
   * @throws BadRequest 422 where a party names a day that has not come
   */
  LocalDate received(CaseRecord told, LocalDate on) {
    if (on == null || viewers.isStaff()) {
      return on;
    }
    LocalDate today = LocalDate.now(clock);
    if (on.isAfter(today)) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "/on",
          "DATE_IN_FUTURE",
          "%s is in the future; today is %s.".formatted(on, today));
    }
    if (on.isBefore(today)) {
      log.record(
          told.caseNumber(),
          "RECEIVED_LATER",
          "What bears the day %s was received on %s, which counts.".formatted(on, today));
    }
    return today;
  }

  /** As {@link #tell}, for what only the party itself can do, or who keys in its paper. */
  ResponseEntity<CaseView> tellAsParty(
      String caseNumber, HttpServletRequest request, Consumer<CaseRecord> work) {
    CaseRecord visible = find(caseNumber, viewers.current());
    if (!viewers.current().userId().equals(visible.filedBy()) && !viewers.inGroup(Pools.INTAKE)) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN,
          "",
          "PARTY_ONLY",
          "Only the party, or who keys in its paper, does this.");
    }
    return tell(caseNumber, request, work);
  }

  /** As {@link #tell}, for what only an FP&amp;F officer does, who is given with the case. */
  ResponseEntity<CaseView> tellAsOfficer(
      String caseNumber, HttpServletRequest request, BiConsumer<CaseRecord, String> work) {
    Viewer viewer = viewers.current();
    find(caseNumber, viewer);
    if (!viewers.inGroup(Pools.FPF_OFFICER)) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN, "", "FPF_ONLY", "Only an officer of FP&F does this.");
    }
    return posts.changed(
        request,
        () -> {
          work.accept(docket.lock(caseNumber), viewer.userId());
          return views.of(docket.get(caseNumber));
        });
  }

  /** As {@link #tell}, for what only the case's Center knows, or who keys in its paper. */
  ResponseEntity<CaseView> tellAsStaff(
      String caseNumber, HttpServletRequest request, Consumer<CaseRecord> work) {
    Viewer viewer = viewers.current();
    CaseRecord visible = find(caseNumber, viewer);
    if (!isOfCenter(viewer, visible) && !viewers.inGroup(Pools.INTAKE)) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN,
          "",
          "STAFF_ONLY",
          "Only the Center of the case, or who keys in paper, tells it this.");
    }
    return tell(caseNumber, request, work);
  }

  /** Who keys in paper tells also the case that the paper names and that is not theirs to read. */
  private CaseRecord find(String caseNumber, Viewer viewer) {
    return search
        .find(caseNumber, viewer)
        .or(() -> docket.find(caseNumber).filter(viewers::onlyKeysIn))
        .orElseThrow(() -> new NoSuchCase(caseNumber));
  }

  private boolean mayTell(Viewer viewer, CaseRecord visible) {
    return viewer.userId().equals(visible.filedBy())
        || isOfCenter(viewer, visible)
        || viewers.inGroup(Pools.INTAKE);
  }

  private static boolean isOfCenter(Viewer viewer, CaseRecord visible) {
    return visible.center() != null && viewer.centers().contains(visible.center());
  }
}
