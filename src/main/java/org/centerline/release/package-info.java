/**
 * Goods that a port keeps out while their exclusion is protested: the port is told of the protest
 * and of its end, and releases the goods where it is allowed (19 CFR 174.21(b)).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Release")
package org.centerline.release;
