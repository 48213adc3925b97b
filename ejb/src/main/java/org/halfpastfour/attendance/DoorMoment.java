package org.halfpastfour.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** Something was to be settled at the door: by whom a second adult was asked for, who that was, and what came of it. */
@Entity
@Table(schema = "programme", name = "door_moment")
@NamedQuery(
        name = "DoorMoment.open",
        query = "select m from DoorMoment m where m.session = :session and m.child = :child and m.outcome is null")
@NamedQuery(
        name = "DoorMoment.ofHome",
        query = "select m from DoorMoment m where m.home = :home and (m.outcome is null or m.askedAt >= :since)"
                + " order by case when m.outcome is null then 0 else 1 end, m.askedAt desc, m.id desc")
class DoorMoment {

    @Id
    private UUID id;

    @Column(name = "home_id", updatable = false)
    private UUID home;

    @Column(name = "session_id", updatable = false)
    private UUID session;

    @Column(name = "child_id", updatable = false)
    private UUID child;

    @Column(name = "adult_id", updatable = false)
    private @Nullable UUID adult;

    @Column(updatable = false)
    private String words;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "second_by")
    private @Nullable UUID secondBy;

    @Column(name = "second_at")
    private @Nullable Instant secondAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MomentOutcome outcome;

    @Column(name = "collected_by")
    private @Nullable UUID collectedBy;

    private @Nullable String after;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private int version;

    protected DoorMoment() {}

    DoorMoment(AskSecondAdult asked, SessionView at, UUID by, Instant now) {
        this.id = Ids.next();
        this.home = at.home().value();
        this.session = at.id().value();
        this.child = asked.child().value();
        this.adult = asked.adult() == null ? null : asked.adult().value();
        this.words = Text.lines(asked.words());
        this.askedBy = by;
        this.askedAt = now;
    }

    MomentId id() {
        return MomentId.of(id);
    }

    UUID home() {
        return home;
    }

    UUID session() {
        return session;
    }

    UUID child() {
        return child;
    }

    boolean isAskedBy(UUID account) {
        return askedBy.equals(account);
    }

    /** Who came first is the second adult; who asked is not. */
    void join(UUID account, Instant now) {
        if (isAskedBy(account)) {
            throw AttendanceError.MOMENT_NEEDS_ANOTHER.told();
        }
        if (secondBy == null) {
            secondBy = account;
            secondAt = now;
        }
    }

    void settle(SettleMoment how, @Nullable UUID collector, UUID by, Instant now) {
        if (outcome != null) {
            throw AttendanceError.MOMENT_NOT_FOUND.told();
        }
        outcome = how.outcome();
        collectedBy = how.outcome().isCollected() ? collector : null;
        after = Text.lines(how.after());
        settledBy = by;
        settledAt = now;
    }

    Stream<UUID> people() {
        return Stream.of(child, adult, collectedBy).filter(Objects::nonNull);
    }

    Stream<AccountId> accounts() {
        return Stream.of(askedBy, secondBy).filter(Objects::nonNull).map(AccountId::of);
    }

    MomentView view(DoorNames names, UUID reader) {
        return new MomentView(
                id(),
                SessionId.of(session),
                Objects.requireNonNullElse(names.person(child), ""),
                names.person(adult),
                words,
                Objects.requireNonNullElse(names.account(askedBy), ""),
                askedAt,
                isAskedBy(reader),
                names.account(secondBy),
                outcome,
                names.person(collectedBy),
                after,
                settledAt);
    }
}
