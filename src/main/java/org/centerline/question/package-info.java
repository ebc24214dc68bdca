/**
 * What a Center asks the filer of a case, of whatever line of work: the letter, the reminder, the
 * answer, and that none came. The case waits meanwhile.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Questions to filers")
package org.centerline.question;
