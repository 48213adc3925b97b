package org.halfpastfour.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a programme comes back; its sessions were made from it and live on their own. */
@Entity
@Table(schema = "programme", name = "series")
@NamedQuery(
        name = Series.OF_PROGRAMME,
        query = "select distinct s from Series s join fetch s.programme left join fetch s.choices"
                + " where s.programme.id = :programme"
                + " order by s.fromDate, s.startTime, s.id")
@NamedQuery(
        name = Series.AT_HOME,
        query = "select distinct s from Series s join fetch s.programme p left join fetch s.choices"
                + " where p.home = :home order by s.fromDate, s.startTime, s.id")
@NamedQuery(
        name = Series.OPEN_WITHIN,
        query =
                "select distinct s from Series s join fetch s.programme p left join fetch s.choices where p.home = :home and p.active = true"
                        + " and s.openFrom between :from and :to order by s.openFrom, s.startTime, s.id")
@NamedQuery(name = Series.PLANNED_SESSIONS, query = """
        select s from Session s where s.part.series = :series and s.state = PLANNED and s.start > :now order by s.id""")
class Series {

    static final String PLANNED_SESSIONS = "Series.plannedSessions";

    static final String AT_HOME = "Series.atHome";
    static final String OPEN_WITHIN = "Series.openWithin";
    static final String OF_PROGRAMME = "Series.ofProgramme";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "room_id")
    private UUID room;

    /** Bit 0 is Monday. */
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int weekdays;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_rule")
    private SeriesDays dayRule;

    @Enumerated(EnumType.STRING)
    private SeriesWeeks weeks;

    @Column(name = "start_time")
    private LocalTime startTime;

    @Column(name = "end_time")
    private LocalTime endTime;

    @Column(name = "from_date")
    private LocalDate fromDate;

    @Column(name = "to_date")
    private LocalDate toDate;

    /** From here on no date is decided: it has no sessions yet. */
    @Column(name = "open_from")
    private LocalDate openFrom;

    private int places;

    private int minimum;

    @Column(name = "signup_opens_at")
    private Instant signupOpens;

    @Column(name = "signup_close_minutes")
    private int closeMinutes;

    @ElementCollection
    @CollectionTable(schema = "programme", name = "series_exception", joinColumns = @JoinColumn(name = "series_id"))
    private Set<SeriesChoice> choices = new HashSet<>();

    @Version
    private int version;

    protected Series() {}

    Series(Programme programme, PlanSeries command, SeriesPreview preview) {
        this.id = Ids.next();
        this.programme = programme;
        this.room = command.room().value();
        this.weekdays = mask(command.recurrence().weekdays());
        this.dayRule = command.recurrence().rule();
        this.weeks = command.recurrence().weeks();
        this.startTime = command.recurrence().start();
        this.endTime = command.recurrence().end();
        this.fromDate = command.recurrence().dates().from();
        this.toDate = Objects.requireNonNull(command.recurrence().dates().to());
        this.openFrom = preview.openFrom(toDate);
        this.places = command.places();
        this.minimum = command.minimum();
        this.signupOpens = command.signupOpens();
        this.closeMinutes = command.closeMinutesBefore();
        command.recurrence().choices().stream().map(SeriesChoice::new).forEach(choices::add);
    }

    /** What is still to be made, and what comes besides, as a plan of its own. */
    PlanSeries goingOn(ExtendSeries command, LocalDate today) {
        LocalDate from = openFrom.isBefore(today) ? today : openFrom;
        new Checks()
                .that(!command.to().isBefore(toDate), "to", ProgrammeError.ENDS_BEFORE_IT_DID)
                .that(!command.to().isBefore(from), "to", ProgrammeError.NO_DATE_LEFT)
                .orThrow();
        DateRange dates = new DateRange(from, command.to());
        return new PlanSeries(
                programme.id(),
                new RoomId(room),
                command.adults(),
                new Recurrence(days(weekdays), startTime, endTime, dates, dayRule, weeks, choicesWith(command, dates)),
                places,
                minimum,
                command.signupOpens(),
                closeMinutes,
                command.publish());
    }

    void goOn(Recurrence further, SeriesPreview preview) {
        toDate = Objects.requireNonNull(further.dates().to());
        openFrom = preview.openFrom(toDate);
        choices.removeIf(choice -> further.dates().contains(choice.choice().date()));
        further.choices().stream().map(SeriesChoice::new).forEach(choices::add);
    }

    /** When the sign-up of a session closes: as its series says, and with its start by itself or where that would be over already. */
    static Instant closes(@Nullable Series of, Instant start, Instant now) {
        Instant usual = start.minus(Duration.ofMinutes(of == null ? 0 : of.closeMinutes));
        return now.isBefore(usual) ? usual : start;
    }

    /** Sessions made from now on have so many places, and are in that room. */
    void follow(ProgrammeDiff diff) {
        Integer wanted = diff.places();
        if (wanted != null) {
            places = wanted;
            minimum = Math.min(minimum, wanted);
        }
        RoomId to = diff.room();
        if (to != null) {
            room = to.value();
        }
    }

    /** What was chosen by hand for dates to come holds, unless something else is chosen for them now. */
    private List<DateChoice> choicesWith(ExtendSeries command, DateRange dates) {
        Map<LocalDate, DateChoice> all = new TreeMap<>();
        choices.forEach(choice -> all.put(choice.choice().date(), choice.choice()));
        command.choices().forEach(choice -> all.put(choice.date(), choice));
        return all.values().stream()
                .filter(choice -> dates.contains(choice.date()))
                .toList();
    }

    SeriesId id() {
        return new SeriesId(id);
    }

    SeriesPattern pattern() {
        return new SeriesPattern(
                id(), programme, new RoomId(room), recurrence(), openFrom, places, minimum, closeMinutes);
    }

    Programme programme() {
        return programme;
    }

    SeriesView view(List<SessionView> sessions) {
        boolean published = sessions.stream()
                .anyMatch(session -> session.state() == SessionState.PUBLISHED || session.state() == SessionState.HELD);
        return new SeriesView(
                id(),
                programme.id(),
                programme.title(),
                new RoomId(room),
                recurrence(),
                openFrom,
                places,
                minimum,
                signupOpens,
                closeMinutes,
                published,
                sessions);
    }

    private Recurrence recurrence() {
        List<DateChoice> dates = choices.stream()
                .map(SeriesChoice::choice)
                .sorted(Comparator.comparing(DateChoice::date))
                .toList();
        return new Recurrence(
                days(weekdays), startTime, endTime, new DateRange(fromDate, toDate), dayRule, weeks, dates);
    }

    private static int mask(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> bit(day)).sum();
    }

    private static Set<DayOfWeek> days(int mask) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (mask & bit(day)) != 0)
                .collect(Collectors.toSet());
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }
}
