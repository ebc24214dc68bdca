/** Quarterly reports of post-entry amendments, as they were until 2013. */
@org.springframework.modulith.NamedInterface("report")
package org.centerline.amendment.report;
