/**
 * Prior disclosures of violations (19 CFR 162.74): what is disclosed and when, the loss of revenue
 * that the Center finds, its tender, and what Fines, Penalties and Forfeitures (FP&amp;F) decides.
 * Whether a disclosure is valid is the law's to advise: {@link
 * org.centerline.statute.DisclosureOpinion}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Prior disclosures")
package org.centerline.disclosure;
