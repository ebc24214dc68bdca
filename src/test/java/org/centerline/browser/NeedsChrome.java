package org.centerline.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a class of browser tests on a machine without Chrome or Chromium and says so, where Maven's
 * summary shows only a number. Where the environment variable CENTERLINE_BROWSER_REQUIRED is {@code
 * true}, a missing browser is an error.
 */
final class NeedsChrome implements ExecutionCondition {

  private static final String REQUIRED = "CENTERLINE_BROWSER_REQUIRED";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context.getTestMethod().isPresent() || Chrome.installed().isPresent()) {
      return ConditionEvaluationResult.enabled("A browser is installed");
    }
    String missing = "neither Chrome nor Chromium is on the path";
    if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
      throw new IllegalStateException("%s=true, but %s".formatted(REQUIRED, missing));
    }
    String reason =
        "Skipped %s: %s".formatted(context.getRequiredTestClass().getSimpleName(), missing);
    System.out.println(reason);
    return ConditionEvaluationResult.disabled(reason);
  }
}
