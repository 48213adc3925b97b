/** Households and children over REST. */
@NullMarked
package org.halfpastfour.family.rest;

import org.jspecify.annotations.NullMarked;
