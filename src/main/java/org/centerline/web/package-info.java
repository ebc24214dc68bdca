/** The API, the pages, and who may reach them. Imports no engine. */
@org.springframework.modulith.ApplicationModule(displayName = "Web")
package org.centerline.web;
