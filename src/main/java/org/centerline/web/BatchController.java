package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.centerline.batch.Batch;
import org.centerline.batch.BatchDesk;
import org.centerline.batch.BatchResult;
import org.centerline.batch.RowStatus;
import org.centerline.batch.UploadForm;
import org.centerline.docket.LineOfWork;
import org.centerline.engine.Pools;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes in many filings of one line of work at once and shows what became of each. */
abstract class BatchController {

  /** How the path of every upload ends. */
  static final String BATCHES = "/batches";

  static final String CSV = "text/csv";
  static final String JSON_LINES = "application/x-ndjson";

  private static final int USUAL_PAGE = 100;
  private static final int LARGEST_PAGE = 1000;
  private static final int MOST_PAGES = 10_000;
  private static final byte[] NOTHING = {};

  private final String path;
  private final LineOfWork line;
  private final BatchDesk desk;
  private final Viewers viewers;
  private final OncePost posts;

  BatchController(String path, LineOfWork line, BatchDesk desk, Viewers viewers, OncePost posts) {
    this.path = path;
    this.line = line;
    this.desk = desk;
    this.viewers = viewers;
    this.posts = posts;
  }

  /**
   * An upload, how far it has come, and a page of its results in the order of the upload.
   *
   * @param rows how many filings it has: filed, refused and waiting together
   */
  record BatchView(
      String id,
      LocalDate receivedOn,
      int rows,
      int filed,
      int refused,
      int waiting,
      List<BatchResult> results,
      int page,
      int size) {}

  /** Keeps an upload; what is in it is filed afterwards, one by one. */
  final ResponseEntity<BatchView> receive(
      UploadForm form, byte[] upload, HttpServletRequest request, Authentication person) {
    boolean keysInPaper = Viewers.groups(person).contains(Pools.INTAKE);
    byte[] content = upload == null ? NOTHING : upload;
    String address =
        posts.accepted(
            request,
            () -> path + "/" + desk.receive(line, form, content, person.getName(), keysInPaper));
    Batch batch = find(address.substring(path.length() + 1));
    return ResponseEntity.accepted()
        .location(URI.create(address))
        .body(view(batch, null, 0, USUAL_PAGE));
  }

  @GetMapping("/{batchId}")
  BatchView get(
      @PathVariable String batchId,
      @RequestParam(required = false) RowStatus status,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "" + USUAL_PAGE) int size) {
    boolean fits = page >= 0 && size >= 1 && size <= LARGEST_PAGE && page <= MOST_PAGES;
    if (!fits) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST, "", "BAD_PAGE", "A page has 1 to 1,000 results.");
    }
    return view(find(batchId), status, page, size);
  }

  /** Every result in a form that spreadsheets open. */
  @GetMapping(path = "/{batchId}/results.csv", produces = CSV)
  ResponseEntity<String> results(@PathVariable String batchId) {
    Batch batch = find(batchId);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-results.csv\"".formatted(batchId))
        .body(BatchCsv.write(desk.results(batch, null, 0, batch.rows())));
  }

  private Batch find(String id) {
    return desk.find(line, id, viewers.current())
        .orElseThrow(
            () -> new BadRequest(HttpStatus.NOT_FOUND, "", "NOT_FOUND", "There is no such batch."));
  }

  private BatchView view(Batch batch, RowStatus status, int page, int size) {
    return new BatchView(
        batch.id(),
        batch.receivedOn(),
        batch.rows(),
        batch.filed(),
        batch.refused(),
        batch.waiting(),
        desk.results(batch, status, page * size, size),
        page,
        size);
  }
}
