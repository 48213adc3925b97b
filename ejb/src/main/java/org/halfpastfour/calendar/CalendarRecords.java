package org.halfpastfour.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What is known of the calendar; read anew in every transaction, because another node may have changed it. */
@ApplicationScoped
class CalendarRecords {

    private static final UUID NOWHERE = new UUID(0, 0);

    @PersistenceContext(unitName = "hpf")
    EntityManager entityManager;

    @Inject
    Event<Happening> happenings;

    /** Of one home, or with the closures of every home only. */
    CareCalendar calendar(@Nullable UUID home) {
        return lines(LocalDate.EPOCH, false, home).of(home);
    }

    /** Of any home, from a day on, with one question for all. */
    Function<@Nullable UUID, CareCalendar> calendarsFrom(LocalDate day) {
        return lines(day, true, null)::of;
    }

    private CalendarLines lines(LocalDate from, boolean everywhere, @Nullable UUID home) {
        return new CalendarLines(entityManager
                .createNamedQuery(AnnouncedYear.LINES, CalendarLine.class)
                .setParameter("day", from)
                .setParameter("everywhere", everywhere)
                .setParameter("home", home == null ? NOWHERE : home)
                .getResultList());
    }

    PublicHolidays holidays() {
        return lines(LocalDate.EPOCH, false, null).holidays();
    }

    /** Takes the place of what was imported for the year, and of what another year said of its dates. */
    void store(CalendarYear year, Instant now) {
        entityManager.flush();
        entityManager
                .createNamedQuery(AnnouncedDay.FORGET)
                .setParameter("year", year.year())
                .setParameter("dates", year.dates().toArray(LocalDate[]::new))
                .executeUpdate();
        entityManager.clear();
        entityManager.merge(new AnnouncedYear(year.year(), year.source(), now));
        year.days().forEach(day -> entityManager.persist(new AnnouncedDay(year.year(), day)));
    }

    /** Other years that were put in, as they are, of which this one takes days. */
    List<CalendarYear> losing(CalendarYear year) {
        return holidays().years().stream()
                .filter(other -> other.year() != year.year() && other.names(year.dates()))
                .flatMap(other -> imported(other.year()).stream())
                .toList();
    }

    /** A year that was put in; nothing of one that is shipped or not announced. */
    Optional<CalendarYear> imported(int year) {
        return entityManager.find(AnnouncedYear.class, year) == null
                ? Optional.empty()
                : Optional.of(holidays().year(year));
    }

    void remove(SchoolYear year) {
        entityManager.remove(year);
        write();
    }

    boolean isInUse(SchoolYear year) {
        return entityManager
                        .createNamedQuery(SchoolYear.USES, Long.class)
                        .setParameter("year", year.summary().id().value())
                        .getSingleResult()
                > 0;
    }

    SchoolYear schoolYear(SchoolYearId id) {
        return schoolYears().stream()
                .filter(year -> year.summary().id().equals(id))
                .findFirst()
                .orElseThrow(() -> CalendarError.SCHOOL_YEAR_NOT_FOUND.told(id));
    }

    /** The shipped one holds again, or none. */
    void forget(int year) {
        entityManager
                .createNamedQuery(AnnouncedDay.FORGET)
                .setParameter("year", year)
                .setParameter("dates", new LocalDate[0])
                .executeUpdate();
        entityManager.clear();
        Optional.ofNullable(entityManager.find(AnnouncedYear.class, year)).ifPresent(entityManager::remove);
        entityManager.flush();
    }

    List<SchoolYear> schoolYears() {
        return entityManager.createNamedQuery(SchoolYear.ALL, SchoolYear.class).getResultList();
    }

    Term term(TermId id) {
        return schoolYears().stream()
                .flatMap(year -> year.terms().stream())
                .filter(term -> term.has(id))
                .findFirst()
                .orElseThrow(() -> CalendarError.TERM_NOT_FOUND.told(id));
    }

    void add(SchoolYear year) {
        entityManager.persist(year);
        write();
    }

    /** Writes what changed of years and terms. */
    void write() {
        CalendarConstraints.KNOWN.on(entityManager::flush);
    }

    LocalClosure add(LocalClosure closure) {
        entityManager.persist(closure);
        ClosureSummary said = closure.summary();
        happenings.fire(new DaysClosed(said.id(), said.home(), new DateRange(said.firstDay(), said.lastDay())));
        return closure;
    }

    LocalClosure closure(ClosureId id) {
        return find(id).orElseThrow(() -> CalendarError.CLOSURE_NOT_FOUND.told(id));
    }

    Optional<LocalClosure> find(ClosureId id) {
        return Optional.ofNullable(entityManager.find(LocalClosure.class, id.value()));
    }

    void remove(LocalClosure closure) {
        entityManager.remove(closure);
    }

    List<LocalClosure> closuresSince(LocalDate day) {
        return entityManager
                .createNamedQuery(LocalClosure.SINCE, LocalClosure.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Refuses a home that there is not; null is every home. */
    void mustKnow(@Nullable UUID home) {
        if (home != null && !hasHome(home)) {
            throw new InvalidInput("home", CalendarError.HOME_UNKNOWN.code());
        }
    }

    private boolean hasHome(UUID home) {
        return entityManager
                        .createNamedQuery(LocalClosure.HOMES, Long.class)
                        .setParameter("home", home)
                        .getSingleResult()
                > 0;
    }
}
