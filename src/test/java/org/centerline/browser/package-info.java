/** Tests that look at Centerline through a real browser, where one is installed. */
package org.centerline.browser;
