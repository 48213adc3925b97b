package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** The days on which after-school classes are held, by the calendar of each family's home. */
@ApplicationScoped
class CareDays {

    @Inject
    CaseFiles files;

    @Inject
    Wall wall;

    @Inject
    Calendars calendars;

    /** Of a family whose home is not known, the days that hold in every home. */
    Map<UUID, List<LocalDate>> of(List<UUID> clients, DateRange days) {
        Map<UUID, UUID> homes = new HashMap<>();
        files.of(clients, FamilyMember.OF_CLIENTS, FamilyMember.class)
                .forEach(member -> homes.putIfAbsent(member.client(), member.home()));
        return wall.onProgrammeSide(() -> {
            Map<Optional<UUID>, List<LocalDate>> known = new HashMap<>();
            Map<UUID, List<LocalDate>> careDays = new HashMap<>();
            for (UUID client : clients) {
                Optional<UUID> home = Optional.ofNullable(homes.get(client));
                careDays.put(client, known.computeIfAbsent(home, each -> held(days, each.orElse(null))));
            }
            return careDays;
        });
    }

    private List<LocalDate> held(DateRange days, @Nullable UUID home) {
        return calendars.careDays(days, home).stream()
                .filter(CareDay::held)
                .map(CareDay::date)
                .toList();
    }
}
