/**
 * Centers that follow another: a Center is split or renamed, and its accounts, cases, open tasks,
 * groups and staff go to those that follow, at once (D1; decision 035).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Succession of Centers")
package org.centerline.succession;
