package org.centerline.engine;

/**
 * The task in hand.
 *
 * @param instruction the revenue instruction it is about, null where it is about the whole case
 * @param port code of the port it is about, null where it is about none
 * @param consultation position of the question to another office it is about, null where none
 * @param actor id of the person who acts
 */
public record OpenedTask(
    String taskId,
    String caseNumber,
    String instruction,
    String port,
    Integer consultation,
    String actor) {}
