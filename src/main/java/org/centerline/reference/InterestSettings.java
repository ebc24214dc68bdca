package org.centerline.reference;

import java.math.RoundingMode;
import org.centerline.statute.InterestConventions;
import org.centerline.statute.InterestDays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How interest is computed where the law does not say (E6 of the fact sheet).
 *
 * @param days which of the first and the last day bear interest
 * @param rounding how fractions of a cent are rounded
 */
@ConfigurationProperties("centerline.interest")
record InterestSettings(
    @DefaultValue("FIRST") InterestDays days, @DefaultValue("HALF_UP") RoundingMode rounding) {

  InterestConventions conventions() {
    return new InterestConventions(days, rounding);
  }
}
