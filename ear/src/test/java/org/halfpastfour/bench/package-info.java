/** Measures the whole product against the least that the database could do. */
package org.halfpastfour.bench;
