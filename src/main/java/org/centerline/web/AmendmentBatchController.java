package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.centerline.batch.BatchDesk;
import org.centerline.batch.UploadForm;
import org.centerline.docket.LineOfWork;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Many amendments in one upload; two versions with their lines and charges make no row of CSV. */
@ApiController(AmendmentBatchController.PATH)
class AmendmentBatchController extends BatchController {

  static final String PATH = "/api/v1/amendments/batches";

  AmendmentBatchController(BatchDesk desk, Viewers viewers, OncePost posts) {
    super(PATH, LineOfWork.AMENDMENT, desk, viewers, posts);
  }

  /** Keeps an upload; its amendments are filed afterwards, one by one. */
  @PostMapping(consumes = JSON_LINES)
  ResponseEntity<BatchView> upload(
      @RequestBody(required = false) byte[] upload,
      HttpServletRequest request,
      Authentication person) {
    return receive(UploadForm.JSON_LINES, upload, request, person);
  }
}
