/**
 * The law of protests, post summary corrections, prior disclosures and customs interest, as plain
 * Java.
 *
 * <p>Every rule carries its citation, the period in which it is in force and a sentence that
 * explains the answer to a filer. Nothing here knows a framework, an engine or a database: facts go
 * in as values, answers come out as values.
 *
 * <p>Start at {@link org.centerline.statute.Statute} for dates, {@link
 * org.centerline.statute.Interest} for interest and {@link
 * org.centerline.statute.ProtestExamination} for what the law says of a protest as received.
 */
package org.centerline.statute;
