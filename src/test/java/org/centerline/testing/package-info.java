/** What tests of several packages share. */
package org.centerline.testing;
