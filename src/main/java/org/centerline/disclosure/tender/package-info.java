/**
 * The calculation notice and the tender: what each port holds of it and must collect or return (19
 * CFR 162.74(c)).
 */
@org.springframework.modulith.NamedInterface("tender")
package org.centerline.disclosure.tender;
