/** What becomes of an amendment: by the table, or by a person. */
@org.springframework.modulith.NamedInterface("review")
package org.centerline.amendment.review;
