package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.shared.DateRange;

/** The days on which after-school classes are held, by the calendar of each family's home. */
@ApplicationScoped
class CareDays {

    @Inject
    Wall wall;

    @Inject
    CalendarDirectory calendars;

    /**
     * Of a family whose home is not known, the days that hold in every home.
     *
     * @param homes by client, as far as they are known
     */
    Map<UUID, List<LocalDate>> of(List<UUID> clients, Map<UUID, UUID> homes, DateRange days) {
        return wall.onProgrammeSide(() -> {
            var held = calendars.heldDays(days);
            Map<Optional<UUID>, List<LocalDate>> known = new HashMap<>();
            Map<UUID, List<LocalDate>> careDays = new HashMap<>();
            for (UUID client : clients) {
                Optional<UUID> home = Optional.ofNullable(homes.get(client));
                careDays.put(client, known.computeIfAbsent(home, each -> held.apply(each.orElse(null))));
            }
            return careDays;
        });
    }
}
