package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.batch.BatchDesk;
import org.centerline.batch.UploadForm;
import org.centerline.docket.LineOfWork;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Many protests in one upload. */
@ApiController(ProtestBatchController.PATH)
class ProtestBatchController extends BatchController {

  static final String PATH = "/api/v1/protests/batches";

  ProtestBatchController(BatchDesk desk, Viewers viewers, OncePost posts) {
    super(PATH, LineOfWork.PROTEST, desk, viewers, posts);
  }

  /** Keeps an upload; its protests are filed afterwards, one by one. */
  @PostMapping(consumes = {CSV, JSON_LINES})
  ResponseEntity<BatchView> upload(
      @RequestBody(required = false) byte[] upload,
      HttpServletRequest request,
      Authentication person) {
    boolean csv = MediaType.parseMediaType(request.getContentType()).getSubtype().equals("csv");
    return receive(csv ? UploadForm.CSV : UploadForm.JSON_LINES, upload, request, person);
  }
}
