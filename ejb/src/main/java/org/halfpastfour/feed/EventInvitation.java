package org.halfpastfour.feed;

import java.time.Instant;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;

/**
 * That one adult goes to a family event. To several adults go several: none of them is told of the others.
 *
 * @param organizer the home's own address
 * @param sequence how often the invitation was changed; a later one takes the place of an earlier one
 * @param changedAt when what it says became so
 */
public record EventInvitation(
        SessionView session,
        HouseholdId household,
        AdultId adult,
        CalendarUser organizer,
        CalendarUser attendee,
        Language language,
        int sequence,
        Instant changedAt) {}
