package org.halfpastfour.feed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.halfpastfour.shared.TimeRange;

/**
 * One entry of a calendar, in the words of its reader.
 *
 * @param id the same through every change, and not to be traced back to a person
 * @param note empty where there is nothing to add
 */
record FeedEntry(UUID id, TimeRange during, EntryState state, String title, String place, String note) {

    /** The entry of one person of a household in one session; whatever becomes of the booking it is the same one. */
    static UUID idOfSeat(UUID session, UUID household, UUID participant) {
        String seat = "seat " + session + " " + household + " " + participant;
        return UUID.nameUUIDFromBytes(seat.getBytes(StandardCharsets.UTF_8));
    }

    /** What it says, as a fingerprint. */
    String said() {
        return FeedDigest.of(String.join("\n", during.toString(), state.name(), title, place, note));
    }
}
