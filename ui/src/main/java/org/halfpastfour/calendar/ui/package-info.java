/** The city office's page of the calendar. */
@NullMarked
package org.halfpastfour.calendar.ui;

import org.jspecify.annotations.NullMarked;
