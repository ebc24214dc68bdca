/**
 * Everything that knows Camunda's configuration: settings, authorizations, deployment, time, and
 * the guard around user tasks. Features give it {@link org.centerline.engine.TaskRule}s and {@link
 * org.centerline.engine.ForModels} beans; it knows none of them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Engine")
package org.centerline.engine;
