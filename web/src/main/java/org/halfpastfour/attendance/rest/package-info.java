/** Arrivals, departures and absences over REST. */
@NullMarked
package org.halfpastfour.attendance.rest;

import org.jspecify.annotations.NullMarked;
