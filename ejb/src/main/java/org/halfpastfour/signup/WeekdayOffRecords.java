package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesId;

/** Keeps on which days of the week people of a household come to a series no more. */
@ApplicationScoped
class WeekdayOffRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    /** One of a household in a series. */
    record Seat(HouseholdId household, SeriesId series, UUID person) {}

    void tell(Seat seat, Collection<DayOfWeek> weekdays, LocalDate from, AccountId by) {
        Short[] days =
                weekdays.stream().sorted().map(day -> (short) day.getValue()).toArray(Short[]::new);
        entities.createNamedQuery(WeekdayOff.TELL)
                .setParameter("household", seat.household().value())
                .setParameter("series", seat.series().value())
                .setParameter("person", seat.person())
                .setParameter("weekdays", days)
                .setParameter("from", from)
                .setParameter("now", clock.instant())
                .setParameter("by", by.value())
                .executeUpdate();
    }

    /** Without those before which the whole series was taken anew. */
    Set<DayOfWeek> of(Seat seat) {
        return entities.createNamedQuery(WeekdayOff.OF, Integer.class)
                .setParameter("household", seat.household().value())
                .setParameter("series", seat.series().value())
                .setParameter("person", seat.person())
                .getResultStream()
                .map(DayOfWeek::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** Of every series that goes on, by the names of the classes. */
    List<LeftClass> left(HouseholdId household, UUID person) {
        Map<SeriesId, LeftClass> classes = new LinkedHashMap<>();
        entities.createNamedQuery(WeekdayOff.LEFT, Object[].class)
                .setParameter("household", household.value())
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(row -> classes.merge(new SeriesId((UUID) row[0]), left(row), WeekdayOffRecords::both));
        return List.copyOf(classes.values());
    }

    private static LeftClass left(Object[] row) {
        return new LeftClass(
                new SeriesId((UUID) row[0]), new HomeId((UUID) row[1]), (String) row[2], Set.of(DayOfWeek.of((Integer)
                        row[3])));
    }

    private static LeftClass both(LeftClass one, LeftClass other) {
        Set<DayOfWeek> days = EnumSet.copyOf(one.weekdays());
        days.addAll(other.weekdays());
        return new LeftClass(one.series(), one.home(), one.title(), days);
    }

    void end(Seat seat, DayOfWeek weekday) {
        entities.createNamedQuery(WeekdayOff.END)
                .setParameter("household", seat.household().value())
                .setParameter("series", seat.series().value())
                .setParameter("person", seat.person())
                .setParameter("weekday", (short) weekday.getValue())
                .executeUpdate();
    }
}
