/**
 * One Center asks another about a case, of whatever line of work, without giving the case up (19
 * CFR 101.10; D7): the Center of the account decides, the other one advises and sees what it needs
 * for that.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Consultation")
package org.centerline.consultation;
