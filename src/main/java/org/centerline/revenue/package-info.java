/**
 * What Centers tell ports to refund or collect: instructions with their interest, and what the port
 * makes of them. Collecting and paying stays at the ports.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Revenue")
package org.centerline.revenue;
