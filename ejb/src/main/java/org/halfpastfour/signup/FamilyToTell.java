package org.halfpastfour.signup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.Contact;
import org.halfpastfour.family.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A family that lost something in a session by the home's doing.
 *
 * @param contacts whom to call
 * @param reachedAt null until the family was reached
 * @param reachedBy the name of who reached it
 * @param messagedAt when a message about all of it reached the family; null where none did
 */
public record FamilyToTell(
        HouseholdId household,
        List<Line> people,
        List<Contact> contacts,
        @Nullable Instant reachedAt,
        @Nullable String reachedBy,
        @Nullable Instant messagedAt) {

    public FamilyToTell {
        people = List.copyOf(people);
        contacts = List.copyOf(contacts);
    }

    public boolean reached() {
        return reachedAt != null;
    }

    /** Whether it knows: somebody reached it, or a message did. */
    public boolean knows() {
        return reached() || messagedAt != null;
    }

    /**
     * One of the family.
     *
     * @param was what it had: a place, an offer, or a turn on the waiting list
     * @param position the party's place on the waiting list as it stood, from 1; null unless it waited
     * @param end how it ended, as the family reads it
     */
    public record Line(
            BookingId booking,
            UUID participant,
            String name,
            boolean child,
            BookingState was,
            @Nullable Integer position,
            BookingEnd end) {}
}
