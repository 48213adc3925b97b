/** Bookings and offers over REST. */
@NullMarked
package org.halfpastfour.signup.rest;

import org.jspecify.annotations.NullMarked;
