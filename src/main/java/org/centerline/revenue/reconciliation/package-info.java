/**
 * The books of each day with each port, what a port's messages and ours do not agree on, and the
 * daily run that looks for it (docs/decisions/023-chasing-and-reconciliation.md).
 */
@org.springframework.modulith.NamedInterface("reconciliation")
package org.centerline.revenue.reconciliation;
