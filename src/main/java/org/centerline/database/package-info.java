/**
 * Where everything is kept: an embedded, durable PostgreSQL by default, an external one when {@code
 * SPRING_DATASOURCE_URL} names it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Database")
package org.centerline.database;
