package org.centerline.amendment.summary;

/**
 * A field that changed.
 *
 * @param field its name, as in the API; of a charge, with its class code
 * @param old what it was; null where there was none
 * @param amended what it becomes; null where there is none
 */
public record FieldChange(String field, String old, String amended) {}
