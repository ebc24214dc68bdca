package org.centerline.participation;

import java.time.LocalDate;
import java.util.List;
import org.centerline.account.StatedIndustry;

/**
 * An importer's appeal against the Center of its account as it is filed, unchecked (D4; 81 FR
 * 92978): in writing, at any time.
 *
 * @param receivedOn set by staff who key in what came on paper; otherwise today
 * @param preferredCenter id of the Center that fits better
 * @param bondNumbers the importer's bonds that the change concerns (D4); one to a hundred
 * @param justification why
 * @param industries the entry lines of the prior year by heading of the tariff
 */
public record AppealFiling(
    LocalDate receivedOn,
    ParticipationFiling.Applicant filer,
    String preferredCenter,
    List<String> bondNumbers,
    String justification,
    List<StatedIndustry> industries) {}
