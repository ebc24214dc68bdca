package org.centerline.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in uploads of many filings and tells what became of them. */
@Service
public class BatchDesk {

  private final Uploads uploads;
  private final Uploadables uploadables;
  private final Batches batches;
  private final BatchRows rows;
  private final BulkFilingLifecycle lifecycle;

  BatchDesk(
      Uploads uploads,
      Uploadables uploadables,
      Batches batches,
      BatchRows rows,
      BulkFilingLifecycle lifecycle) {
    this.uploads = uploads;
    this.uploadables = uploadables;
    this.batches = batches;
    this.rows = rows;
    this.lifecycle = lifecycle;
  }

  /**
   * Keeps an upload, whose filings are then made one by one. What the owner has uploaded before is
   * not taken in again.
   *
   * @param line what all of them are
   * @param owner who files
   * @param maySayWhenReceived whether the owner keys in paper filings
   * @return the id of the batch
   * @throws org.centerline.filing.FilingRefused where the upload cannot be read; nothing is kept
   */
  @Transactional
  public String receive(
      LineOfWork line, UploadForm form, byte[] content, String owner, boolean maySayWhenReceived) {
    List<UploadedRow> read = uploads.read(uploadables.of(line), form, content, maySayWhenReceived);
    byte[] hash = hash(line, form, content);
    Optional<String> opened = batches.open(line, owner, hash);
    opened.ifPresent(
        id -> {
          rows.add(id, read);
          lifecycle.start(id);
        });
    return opened.orElseGet(() -> batches.withContent(owner, hash));
  }

  /**
   * The batch of this id and line of work where the viewer may see it: its owner and those who see
   * everything.
   */
  public Optional<Batch> find(LineOfWork line, String id, Viewer viewer) {
    return batches
        .find(id)
        .filter(batch -> batch.lineOfWork() == line)
        .filter(batch -> viewer.everything() || batch.owner().equals(viewer.userId()));
  }

  /**
   * What became of the filings, in the order of the upload.
   *
   * @param status only those that stand so; null for all
   */
  public List<BatchResult> results(Batch batch, RowStatus status, int offset, int most) {
    return rows.results(batch.id(), status, offset, most);
  }

  /** The first batches were of protests, and their content counts as theirs. */
  private static byte[] hash(LineOfWork line, UploadForm form, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      if (line != LineOfWork.PROTEST) {
        digest.update(line.name().getBytes(StandardCharsets.US_ASCII));
      }
      digest.update(form.name().getBytes(StandardCharsets.US_ASCII));
      return digest.digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
