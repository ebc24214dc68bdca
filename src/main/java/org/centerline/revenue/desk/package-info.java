/**
 * What people do with an instruction in Tasklist: a second person approves it, cashiers acknowledge
 * and settle it where the port has no system, the Center mends what came back.
 */
package org.centerline.revenue.desk;
