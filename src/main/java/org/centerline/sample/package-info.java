/** A docket to try Centerline with, filed like any other; in the sample profile only. */
@org.springframework.modulith.ApplicationModule(displayName = "Sample")
package org.centerline.sample;
