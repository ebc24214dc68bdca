/**
 * The case record: status, screening, clocks, events, letters, and the open tasks of every case.
 * Knows no engine and no line of work.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Docket")
package org.centerline.docket;
