/** The parents' pages: what comes next, what there is to join, booking it, and what is booked. */
@NullMarked
package org.halfpastfour.signup.ui;

import org.jspecify.annotations.NullMarked;
