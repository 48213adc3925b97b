package org.halfpastfour.shared.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Matter;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed and does not fit any more; its key is sent back with what was chosen.
 *
 * @param detail what the rule says today, such as the number of seats
 * @param people how many have a place, are offered one or wait
 * @param names of whom it is about, for who may know them
 */
public record MatterJson(
        String key,
        String rule,
        UUID session,
        @Nullable UUID booking,
        String title,
        Instant start,
        Instant end,
        String detail,
        int people,
        List<String> names,
        List<String> choices) {

    public static MatterJson of(Matter matter) {
        return new MatterJson(
                matter.key(),
                matter.rule(),
                matter.session(),
                matter.booking(),
                matter.title(),
                matter.start(),
                matter.end(),
                matter.detail(),
                matter.people(),
                matter.names(),
                matter.choices().stream().map(ApiWords::of).sorted().toList());
    }
}
