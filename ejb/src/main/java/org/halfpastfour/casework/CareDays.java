package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** The days on which after-school classes are held, by the calendar of each family's home. */
@ApplicationScoped
class CareDays {

    @Inject
    Wall wall;

    @Inject
    KnownCareDays known;

    @Inject
    CalendarDirectory calendars;

    @Inject
    Clock clock;

    /** All that figures until today can need, for who has not passed the wall yet: going back for them is two questions more. */
    void askAhead() {
        LocalDate today = LocalDate.now(clock);
        DateRange days = new DateRange(today.minusMonths(EngagementDesk.LONGEST_MONTHS), today);
        known.know(days, calendars.heldDays(days));
    }

    /**
     * Of a family whose home is not known, the days that hold in every home.
     *
     * @param homes by client, as far as they are known
     */
    Map<UUID, List<LocalDate>> of(List<UUID> clients, Map<UUID, UUID> homes, DateRange days) {
        return known.of(days)
                .map(held -> of(clients, homes, held))
                .orElseGet(() -> wall.onProgrammeSide(() -> of(clients, homes, calendars.heldDays(days))));
    }

    private static Map<UUID, List<LocalDate>> of(
            List<UUID> clients, Map<UUID, UUID> homes, Function<@Nullable UUID, List<LocalDate>> held) {
        Map<Optional<UUID>, List<LocalDate>> known = new HashMap<>();
        Map<UUID, List<LocalDate>> careDays = new HashMap<>();
        for (UUID client : clients) {
            Optional<UUID> home = Optional.ofNullable(homes.get(client));
            careDays.put(client, known.computeIfAbsent(home, each -> held.apply(each.orElse(null))));
        }
        return careDays;
    }
}
