/**
 * Uniform treatment: how Centers decided like cases, shown to whoever decides one
 * (docs/decisions/031).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Uniformity")
package org.centerline.uniformity;
