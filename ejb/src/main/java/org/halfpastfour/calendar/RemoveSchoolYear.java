package org.halfpastfour.calendar;

/** Takes a school year back that was added, with its terms. Refused once a home has asked for wishes for one of them, or let classes go on into it. */
public record RemoveSchoolYear(SchoolYearId year) implements ChangeCalendar {}
