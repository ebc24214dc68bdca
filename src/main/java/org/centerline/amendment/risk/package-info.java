/** How risky an amendment is, who draws a sample of it and what the port is told. */
@org.springframework.modulith.NamedInterface("risk")
package org.centerline.amendment.risk;
