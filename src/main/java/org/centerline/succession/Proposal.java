package org.centerline.succession;

import java.time.OffsetDateTime;

/**
 * A split or a change of name that was proposed and not executed.
 *
 * @param center id of the Center that would end
 * @param request what was proposed
 */
public record Proposal(
    long id, String center, SplitRequest request, String proposedBy, OffsetDateTime proposedAt) {}
