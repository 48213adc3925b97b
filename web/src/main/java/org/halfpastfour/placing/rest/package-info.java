/** Wishes for the classes of a term over REST. */
@NullMarked
package org.halfpastfour.placing.rest;

import org.jspecify.annotations.NullMarked;
