/**
 * The time to complete a disclosure: extended, and what follows when it is overrun (19 CFR
 * 162.74(b)(4)).
 */
@org.springframework.modulith.NamedInterface("perfection")
package org.centerline.disclosure.perfection;
