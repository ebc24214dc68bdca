/** When an entry liquidates, what changes that day and what then follows (19 USC 1504). */
@org.springframework.modulith.NamedInterface("liquidation")
package org.centerline.amendment.liquidation;
