/** What a text can cost: every pattern of the product against texts that are made to make it slow. */
@org.jspecify.annotations.NullMarked
package org.halfpastfour.patterns;
