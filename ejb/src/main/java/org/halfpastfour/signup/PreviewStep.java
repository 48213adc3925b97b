package org.halfpastfour.signup;

import org.halfpastfour.calendar.ChangeCalendar;

/** Asks what a change of the calendar would do. */
public record PreviewStep(ChangeCalendar change) {}
