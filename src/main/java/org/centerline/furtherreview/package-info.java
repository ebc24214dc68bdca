/**
 * Further review of a protest (19 USC 1515(a), (c); 19 CFR 174.23 to 174.27): the application, its
 * decision, the review at Headquarters or by a designee, and the setting aside of a denial. It runs
 * beside the protest and limits what the Center may decide meanwhile.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Further review")
package org.centerline.furtherreview;
