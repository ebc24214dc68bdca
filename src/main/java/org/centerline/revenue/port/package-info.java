/**
 * Ports that have a system: what it is sent, what it answers, and the inbox where every message of
 * it is kept once. Signed both ways (docs/decisions/019-ports-with-a-system.md).
 */
@org.springframework.modulith.NamedInterface("port")
package org.centerline.revenue.port;
