package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.TimeRange;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One booking of a consented household, from the first day of the consent, with what became of it. */
@Entity
@Immutable
@Table(schema = "casework", name = "participation")
@NamedQuery(name = Participation.OF_CLIENTS, query = """
                select p from Participation p where function(includes as Boolean, :clients, p.id.client) and p.date between :from and :to
                order by p.startsAt, p.id.booking""")
class Participation {

    static final String OF_CLIENTS = "Participation.ofClients";

    @EmbeddedId
    private Key id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "session_id")
    private UUID session;

    private String kind;

    private String title;

    private LocalDate date;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "session_state")
    private String sessionState;

    @Column(name = "booking_state")
    private String bookingState;

    @Column(name = "ended_side")
    private @Nullable String endedSide;

    @Column(name = "ended_from")
    private @Nullable String endedFrom;

    @Column(name = "arrived_at")
    private @Nullable Instant arrivedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    private @Nullable String absence;

    @Column(name = "sheet_kept")
    private boolean sheetKept;

    protected Participation() {}

    UUID client() {
        return id.client();
    }

    UUID session() {
        return session;
    }

    Taken taken() {
        return new Taken(HomeId.of(home), during());
    }

    TimeRange during() {
        return new TimeRange(startsAt, endsAt);
    }

    boolean isConfirmed() {
        return bookingState.equals("CONFIRMED") && !isCalledOff();
    }

    /** The home called the session off while this place was kept; what ended before stays as it ended. */
    boolean wasCalledOff() {
        return isCalledOff() && (place() == Place.KEPT || place() == Place.TAKEN_BACK);
    }

    /** Courses are no way of taking part that a plan counts on. */
    Optional<Stream> stream() {
        return switch (kind) {
            case "AFTER_SCHOOL_CLASS" -> Optional.of(Stream.CHILD_CARE);
            case "PARENT_CHILD_EVENT" -> Optional.of(Stream.PARENT_CHILD_EVENT);
            default -> Optional.empty();
        };
    }

    Member member() {
        boolean excused = absence != null && !absence.equals("UNEXCUSED");
        return new Member(person, place(), arrivedAt, leftAt, absence != null, excused, null);
    }

    OfferedSession offered(Stream stream, boolean calledOff, List<Member> members) {
        return new OfferedSession(
                session,
                stream,
                null,
                title,
                date,
                startsAt,
                endsAt,
                calledOff ? CancelledBy.HOME : null,
                sheetKept,
                members);
    }

    private boolean isCalledOff() {
        return sessionState.equals("CANCELLED");
    }

    private Place place() {
        return switch (bookingState) {
            case "CONFIRMED" -> Place.KEPT;
            case "LATE_CANCELLED" -> Place.GIVEN_BACK_LATE;
            case "CANCELLED" -> ended();
            default -> Place.WAITING;
        };
    }

    private Place ended() {
        if (!"CONFIRMED".equals(endedFrom)) {
            return Place.NEVER_HELD;
        }
        return "FAMILY".equals(endedSide) ? Place.GIVEN_BACK : Place.TAKEN_BACK;
    }

    @Embeddable
    record Key(
            @Column(name = "client_id") UUID client,
            @Column(name = "booking_id") UUID booking) implements Serializable {}
}
