package org.halfpastfour.calendar;

/** Takes the latest step back: the calendar is as it was before. Refused once another one followed. */
public record UndoStep(CalendarStepId step) implements ChangeCalendar {}
