package org.centerline.batch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class FileRows implements JavaDelegate {

  private final BulkFiling filing;

  FileRows(BulkFiling filing) {
    this.filing = filing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean waiting = filing.fileNextRows(execution.getProcessBusinessKey());
    execution.setVariable(
        BulkFilingProcess.Variable.ROWS,
        waiting ? BulkFilingProcess.Rows.WAITING : BulkFilingProcess.Rows.DONE);
  }
}
