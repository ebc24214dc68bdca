/**
 * The actual loss of revenue: verified line by line, approved by a second person (19 CFR
 * 162.71(a)).
 */
@org.springframework.modulith.NamedInterface("loss")
package org.centerline.disclosure.loss;
