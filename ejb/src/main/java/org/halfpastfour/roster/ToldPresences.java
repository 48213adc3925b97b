package org.halfpastfour.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in at some homes on a day, or on an earlier one and not out.
 *
 * @param latest by presence, what was changed last and lately
 */
record ToldPresences(LocalDate day, List<AdultPresence> all, Map<UUID, PresenceChange> latest) {

    List<AdultPresence> ofDay(HomeId home) {
        return all.stream()
                .filter(presence ->
                        presence.home().equals(home) && presence.day().equals(day))
                .toList();
    }

    List<AdultPresence> leftOpen(HomeId home) {
        return all.stream()
                .filter(presence ->
                        presence.home().equals(home) && presence.day().isBefore(day))
                .toList();
    }

    @Nullable
    PresenceChange latest(AdultPresence presence) {
        return latest.get(presence.id().value());
    }
}
