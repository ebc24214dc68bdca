package org.centerline.furtherreview;

/**
 * What the law says of an application before a person weighs it.
 *
 * @param allowable whether it may be allowed at all
 * @param finding why, or why not, with the citation
 */
record Examined(boolean allowable, String finding) {}
