/**
 * What the announcement of 2012 asks to be evaluated: how long Centers take, how often a person
 * takes a case in hand, what runs out, what is taken back, by Center, line of work and period,
 * against a baseline that was frozen once (docs/decisions/030-what-is-measured.md).
 */
package org.centerline.measures;
