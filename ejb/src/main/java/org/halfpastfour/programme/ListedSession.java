package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A session with the names of its home and room, for reading. */
@Entity
@Immutable
@Table(schema = "programme", name = "listed_session")
@NamedQuery(
        name = ListedSession.OF_IDS,
        query = "select s from ListedSession s where function(includes as Boolean, :ids, s.id)")
@NamedQuery(
        name = ListedSession.AT_HOME,
        query = "select s from ListedSession s where s.home = :home and s.date between :from and :to"
                + " order by s.start, s.id")
@NamedQuery(
        name = ListedSession.OF_ADULT,
        query = "select s from ListedSession s where s.date between :from and :to"
                + " and s.id in (select a.session from SessionAdult a where a.adult = :adult) order by s.start, s.id")
@NamedQuery(
        name = ListedSession.VISIBLE_AT_HOME,
        query = "select s from ListedSession s where s.home = :home" + ListedSession.VISIBLE)
@NamedQuery(
        name = ListedSession.VISIBLE_WITH_PROGRAMMES,
        query = "select s, p from ListedSession s left join Programme p on p.id = s.programme"
                + " where function(includes as Boolean, :homes, s.home)"
                + ListedSession.VISIBLE)
@NamedQuery(
        name = ListedSession.VISIBLE_ANYWHERE,
        query = "select s from ListedSession s where 1 = 1" + ListedSession.VISIBLE)
@NamedQuery(
        name = ListedSession.OF_SERIES,
        query = "select s from ListedSession s where s.series = :series order by s.start, s.id")
@NamedQuery(
        name = ListedSession.OF_ANY_SERIES,
        query =
                "select s from ListedSession s where function(includes as Boolean, :series, s.series) order by s.start, s.id")
@NamedQuery(
        name = ListedSession.TO_COME,
        query = "select s from ListedSession s where s.start > :now"
                + " and (:anywhere = true or s.home = :home)"
                + " and (:always = true or function(includes as Boolean, :days, s.date))"
                + " and (:all = true or function(includes as Boolean, :ids, s.id))"
                + " and s.state in (org.halfpastfour.programme.SessionState.PLANNED,"
                + " org.halfpastfour.programme.SessionState.PUBLISHED) order by s.start, s.id")
@NamedQuery(
        name = ListedSession.FROM_DAY,
        query = "select s, a.adult from ListedSession s"
                + " left join SessionAdult a on a.session = s.id and a.off = true and s.date = :date"
                + " where s.home = :home and (s.date = :date or s.start > :now"
                + " and s.state in (org.halfpastfour.programme.SessionState.PLANNED,"
                + " org.halfpastfour.programme.SessionState.PUBLISHED)) order by s.start, s.id")
@NamedQuery(
        name = ListedSession.HOMES_TO_COME,
        query = "select distinct s.home from ListedSession s where s.start > :now"
                + " and (:anywhere = true or s.home = :home) and function(includes as Boolean, :days, s.date)"
                + " and s.kind not in (org.halfpastfour.programme.SessionKind.FAMILY_MEETING,"
                + " org.halfpastfour.programme.SessionKind.GROUP_MEETING)"
                + " and s.state in (org.halfpastfour.programme.SessionState.PLANNED,"
                + " org.halfpastfour.programme.SessionState.PUBLISHED) order by s.home")
class ListedSession {

    static final String OF_IDS = "ListedSession.ofIds";
    static final String AT_HOME = "ListedSession.atHome";
    static final String OF_ADULT = "ListedSession.ofAdult";
    static final String VISIBLE_AT_HOME = "ListedSession.visibleAtHome";
    static final String VISIBLE_WITH_PROGRAMMES = "ListedSession.visibleWithProgrammes";
    static final String VISIBLE_ANYWHERE = "ListedSession.visibleAnywhere";
    static final String HOMES_TO_COME = "ListedSession.homesToCome";
    static final String OF_SERIES = "ListedSession.ofSeries";
    static final String OF_ANY_SERIES = "ListedSession.ofAnySeries";
    static final String FROM_DAY = "ListedSession.fromDay";
    static final String TO_COME = "ListedSession.toCome";

    /** Staff see all of their homes; everybody else sees what was published and is no family's own meeting. */
    static final String VISIBLE = " and s.date between :from and :to and (:kind is null or s.kind = :kind)"
            + " and (function(includes as Boolean, :served, s.home)"
            + " or s.kind not in (org.halfpastfour.programme.SessionKind.FAMILY_MEETING,"
            + " org.halfpastfour.programme.SessionKind.GROUP_MEETING)"
            + " and s.state <> org.halfpastfour.programme.SessionState.PLANNED)"
            + " and (s.start > :afterStart or s.start = :afterStart and s.id > :afterId)"
            + " order by s.start, s.id";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "home_name")
    private String homeName;

    @Column(name = "room_id")
    private UUID room;

    @Column(name = "room_name")
    private String roomName;

    @Column(name = "programme_id")
    private @Nullable UUID programme;

    @Column(name = "series_id")
    private @Nullable UUID series;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String title;

    private LocalDate date;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    private int places;

    private int minimum;

    private int taken;

    private int waiting;

    @Column(name = "age_from")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ageFrom;

    @Column(name = "age_to")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ageTo;

    @Column(name = "needs_guardian")
    private boolean needsGuardian;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Column(name = "signup_opens_at")
    private Instant signupOpens;

    @Column(name = "signup_closes_at")
    private Instant signupCloses;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] adults;

    /** Whether a rule of planning, other than the opening hours, may refuse it by now. */
    private boolean doubtful;

    /** How many may have a place now. */
    @Column(name = "safe_places")
    private int safe;

    /** The hours of its home on its weekday; null where the home is closed then. */
    private @Nullable LocalTime opens;

    private @Nullable LocalTime closes;

    protected ListedSession() {}

    UUID id() {
        return id;
    }

    LocalDate date() {
        return date;
    }

    SessionView view(Instant now, ZoneId zone, SessionTerms terms) {
        return new SessionView(
                new SessionId(id),
                new HomeId(home),
                homeName,
                new RoomId(room),
                roomName,
                kind,
                title,
                date,
                start,
                end,
                places,
                taken,
                waiting,
                minimum,
                ageFrom,
                ageTo,
                needsGuardian,
                stateAt(now),
                cancelReason,
                signupOpens,
                signupCloses,
                programme == null ? null : new ProgrammeId(programme),
                series == null ? null : new SeriesId(series),
                Arrays.stream(adults).map(StaffMemberId::new).toList(),
                !kind.isMeeting() && (doubtful || !isInOpeningHours(zone)),
                safe,
                terms);
    }

    private boolean isInOpeningHours(ZoneId zone) {
        LocalTime from = opens;
        LocalTime until = closes;
        return from != null
                && until != null
                && !start.isBefore(date.atTime(from).atZone(zone).toInstant())
                && !end.isAfter(date.atTime(until).atZone(zone).toInstant());
    }

    private SessionState stateAt(Instant now) {
        return state == SessionState.PUBLISHED && !now.isBefore(end) ? SessionState.HELD : state;
    }
}
