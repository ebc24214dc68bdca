/** Letters: what a Center tells a filer in writing, as HTML and as PDF. */
package org.centerline.correspondence;
