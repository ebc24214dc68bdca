/**
 * Protests under 19 USC 1514 and 19 CFR part 174: the filing, its examination, the decision and
 * what follows from it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Protest")
package org.centerline.protest;
