/**
 * Validation activities: what a Center looks at in the entry summaries of its accounts, what it
 * asks (CBP Form 28), proposes and takes (CBP Form 29), and what it leaves to the port (D5, D7; 19
 * CFR 152.2, 163.6). Its money is settled when the entry is liquidated, with that of amendments.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Validations")
package org.centerline.validation;
