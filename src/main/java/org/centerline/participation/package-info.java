/**
 * Participation in a Center: applied for by importers while it was voluntary, decided by the Center
 * that best represents the business, and withdrawn at will (section 0; D3, D4).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Participation")
package org.centerline.participation;
