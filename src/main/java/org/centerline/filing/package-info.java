/**
 * What comes in: the numbers a filing carries, the rules it must pass, protest numbering and
 * idempotency. Nothing here knows a line of work; protests, amendments and disclosures build on it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Filing")
package org.centerline.filing;
