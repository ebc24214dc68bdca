/**
 * What Fines, Penalties and Forfeitures makes of a disclosure, with the rebuttal of presumed
 * knowledge (19 CFR 162.74(g), (i)).
 */
@org.springframework.modulith.NamedInterface("outcome")
package org.centerline.disclosure.outcome;
