/**
 * Everything ends at once, and starts again. First in the alphabet, and alone there, because it needs no demo: one process of the
 * tests is busy with it while the other makes the demo for both.
 */
package org.halfpastfour.abrupt;
