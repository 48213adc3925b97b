package org.halfpastfour.attendance;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/**
 * Staff wrote down for a family that a child comes to a class no more on some days of the week.
 *
 * @param session the first of the class that was booked
 */
public record WeekdaysLeft(HouseholdId household, UUID child, SeriesId series, SessionId session)
        implements Happening {}
