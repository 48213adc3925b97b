package org.halfpastfour.calendar;

/** One change of the calendar. Whichever way it comes, it is looked at first and then made in one step. */
public sealed interface ChangeCalendar
        permits AddClosure, AddSchoolYear, EditTerm, ImportYear, RemoveClosure, RemoveSchoolYear, UndoStep {}
