/**
 * Reference data: Centers, ports, holidays and closings, interest rates. Read once at the start
 * from the files in {@code db/reference/}, which a person can edit; a file with a mistake stops the
 * start with one sentence that names the file, the line and the column.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Reference data")
package org.centerline.reference;
