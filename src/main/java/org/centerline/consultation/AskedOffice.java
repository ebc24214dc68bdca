package org.centerline.consultation;

/**
 * An office that can be asked about a case of another one.
 *
 * @param id of a Center, or of a port as an office, or {@code hq}
 * @param pool whose people answer
 * @param supervisors who is offered what is late too; null at Headquarters, which has one pool
 */
record AskedOffice(String id, String name, String pool, String supervisors) {}
