/** The versions of an entry summary and what differs between two of them. */
@org.springframework.modulith.NamedInterface("summary")
package org.centerline.amendment.summary;
