package org.centerline.amendment.risk;

import org.centerline.amendment.AmendmentProcess;

/**
 * What the risk table says of an amendment.
 *
 * @param segment one of {@link AmendmentProcess.Segment}
 * @param rule the row that decided, by the name the table gives it
 * @param sampleShare how many of a hundred that go straight through a person looks at all the same
 * @param tableVersion the version of the table
 */
public record Risk(String segment, String rule, int sampleShare, int tableVersion) {}
