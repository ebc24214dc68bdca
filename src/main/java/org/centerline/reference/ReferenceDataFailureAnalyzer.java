package org.centerline.reference;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a mistake in a reference file as its sentence instead of a stack trace. */
class ReferenceDataFailureAnalyzer extends AbstractFailureAnalyzer<ReferenceDataException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, ReferenceDataException mistake) {
    return new FailureAnalysis(
        mistake.getMessage(),
        "Correct the file in the folder that centerline.reference-data names.",
        mistake);
  }
}
