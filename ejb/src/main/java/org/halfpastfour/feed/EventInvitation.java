package org.halfpastfour.feed;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;

/**
 * That a family goes to an event, for one of its adults. To several adults go several: none of them is told of the others.
 *
 * @param seat whose place it is in the family's calendar: a child's, or that of an adult who goes without one
 * @param organizer the home's own address
 * @param sequence how often the invitation was changed; a later one takes the place of an earlier one
 * @param changedAt when what it says became so
 */
public record EventInvitation(
        SessionView session,
        HouseholdId household,
        UUID seat,
        CalendarUser organizer,
        CalendarUser attendee,
        Language language,
        int sequence,
        Instant changedAt) {}
