package org.halfpastfour.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One time that an adult was in a home. Who did not sign out is taken to have been there until the day ended. */
@Entity
@Table(schema = "programme", name = "adult_presence")
@NamedQuery(
        name = AdultPresence.TOLD,
        query = "select p, c from AdultPresence p"
                + " left join PresenceChange c on c.presence = p.id and c.changedAt >= :since"
                + " where function(includes as Boolean, :homes, p.home) and p.withdrawn = false"
                + " and (p.day = :day or p.day < :day and p.leftAt is null)"
                + " order by p.arrivedAt, p.id, c.changedAt, c.id")
@NamedQuery(
        name = AdultPresence.OF_PERSON,
        query = "select p from AdultPresence p where p.person = :person and p.withdrawn = false"
                + " and coalesce(p.leftAt, p.dayEndsAt) > :since order by p.arrivedAt, p.id")
@NamedNativeQuery(name = AdultPresence.HOLD, query = """
        SELECT m.id FROM programme.staff_member m
        WHERE m.person = (SELECT n.person FROM programme.staff_member n WHERE n.id = :adult)
        ORDER BY m.id FOR NO KEY UPDATE OF m""")
class AdultPresence {

    static final String TOLD = "AdultPresence.told";
    static final String OF_PERSON = "AdultPresence.ofPerson";
    static final String HOLD = "AdultPresence.hold";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "staff_member_id")
    private UUID adult;

    private UUID person;

    private LocalDate day;

    @Column(name = "day_ends_at")
    private Instant dayEndsAt;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    private boolean withdrawn;

    @Version
    private int version;

    protected AdultPresence() {}

    AdultPresence(StaffMemberSummary adult, LocalDate day, Instant dayEndsAt, Instant at) {
        this.id = Ids.next();
        this.home = adult.home().value();
        this.adult = adult.id().value();
        this.person = personOf(adult);
        this.day = day;
        this.dayEndsAt = dayEndsAt;
        this.arrivedAt = at;
    }

    static UUID personOf(StaffMemberSummary adult) {
        return Objects.requireNonNullElse(adult.account(), adult.id().value());
    }

    void leave(Instant at) {
        become(arrivedAt, at);
    }

    /** What should have been recorded; the reason for it is kept with the change. */
    void become(Instant arrived, @Nullable Instant left) {
        new Checks()
                .that(left == null || !left.isBefore(arrived), "leftAt", PresenceError.PRESENCE_LEFT_BEFORE_ARRIVING)
                .that(arrived.isBefore(dayEndsAt), "arrivedAt", PresenceError.PRESENCE_OF_ANOTHER_DAY)
                .orThrow();
        arrivedAt = arrived;
        leftAt = left;
        withdrawn = false;
    }

    void stay() {
        leftAt = null;
    }

    void withdraw() {
        withdrawn = true;
    }

    PresenceId id() {
        return PresenceId.of(id);
    }

    HomeId home() {
        return HomeId.of(home);
    }

    StaffMemberId adult() {
        return new StaffMemberId(adult);
    }

    LocalDate day() {
        return day;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    @Nullable
    Instant leftAt() {
        return leftAt;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    /** Whether the adult is in the home on this day; what was not signed out on another day does not count. */
    boolean isHereOn(LocalDate today) {
        return !withdrawn && leftAt == null && day.equals(today);
    }
}
