/**
 * Trade questions: the single point of contact that the announcement promises (section 0; D7).
 * Asked once for an account, answered by its Center within a service target, and kept for others
 * where the answer names nobody.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Inquiries")
package org.centerline.inquiry;
