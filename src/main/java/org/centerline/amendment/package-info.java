/**
 * Amendments of entry summaries (post summary corrections and the older post-entry amendments): the
 * versions of a summary, what changes between two of them and how the money is settled. Whether one
 * may be amended at all is the law's to say: {@link org.centerline.statute.AmendmentExamination}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Amendments")
package org.centerline.amendment;
