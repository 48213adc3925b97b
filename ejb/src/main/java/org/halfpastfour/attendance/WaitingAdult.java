package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.jspecify.annotations.Nullable;

/**
 * An adult who told from the phone to come for a child.
 *
 * @param here whether at the home already, and else on the way
 */
record WaitingAdult(AdultId adult, boolean here, Instant since) {

    /** As the database puts them together, or nothing. */
    static List<WaitingAdult> read(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(",")).map(WaitingAdult::one).toList();
    }

    private static WaitingAdult one(String text) {
        String[] parts = text.split(" ");
        return new WaitingAdult(
                AdultId.of(UUID.fromString(parts[0])),
                parts[1].startsWith("t"),
                Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }
}
