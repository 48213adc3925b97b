package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adult may collect these children on one day, with a code that is good once for each.
 *
 * @param phoneEnd the last two to four digits of the phone of who comes, or nothing
 * @param photo JPEG or PNG of at most 512 KB, or null
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record GiveOneDay(
        List<ChildId> children, PickupPerson person, String phoneEnd, LocalDate day, byte @Nullable [] photo) {

    public GiveOneDay {
        children = List.copyOf(children);
    }
}
