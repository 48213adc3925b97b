/** Homes over REST. */
@NullMarked
package org.halfpastfour.home.rest;

import org.jspecify.annotations.NullMarked;
