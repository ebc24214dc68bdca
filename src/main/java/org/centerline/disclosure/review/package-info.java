/** Headquarters' review of a calculation over $100,000 (19 CFR 162.74(c)). */
@org.springframework.modulith.NamedInterface("review")
package org.centerline.disclosure.review;
