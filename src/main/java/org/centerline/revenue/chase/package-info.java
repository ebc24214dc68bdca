/**
 * Ports that are late: found each day, chased by a person, escalated, and left alone when they move
 * (docs/decisions/023-chasing-and-reconciliation.md).
 */
@org.springframework.modulith.NamedInterface("chase")
package org.centerline.revenue.chase;
