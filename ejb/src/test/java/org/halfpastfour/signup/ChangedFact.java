package org.halfpastfour.signup;

import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.sql.Timestamp;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;

/** What a booking rests on, and how it changes behind the product's back. */
enum ChangedFact {
    SEATS,
    ROOM,
    HOME,
    OPENING_HOURS,
    CLOSED_DAY,
    AGE_LIMIT,
    MEMBERSHIP,
    GUARDIANSHIP,
    CONSENT,
    BAN,
    BLOCK;

    /** What the family's child needs to take part, so that it can end. */
    static void consents(SignUpScene at, Household family) {
        Stream.of("PARTICIPATION", "SENSITIVE_DATA")
                .forEach(kind -> sql(
                        "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                                + " VALUES (?, ?, ?, ?, 1, ?, ?)",
                        Ids.next(),
                        family.child().value(),
                        family.adult().value(),
                        kind,
                        TODAY.minusDays(30),
                        Timestamp.from(at.scene.clock.instant())));
    }

    void happens(SignUpScene at, Household family, SessionId event) {
        HomeId home = at.scene.home;
        UUID child = family.child().value();
        UUID adult = family.adult().value();
        switch (this) {
            case SEATS -> sql("UPDATE programme.room SET seats = 1 WHERE id = ?", at.scene.otherRoom.value());
            case ROOM -> sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.otherRoom.value());
            case HOME -> sql("UPDATE programme.home SET status = 'CLOSED' WHERE id = ?", home.value());
            case OPENING_HOURS -> sql("DELETE FROM programme.opening_hours WHERE home_id = ?", home.value());
            case CLOSED_DAY ->
                sql(
                        "INSERT INTO programme.local_closure (id, home_id, first_day, last_day, reason) VALUES (?, ?, ?, ?, '装修')",
                        Ids.next(),
                        home.value(),
                        TOMORROW,
                        TOMORROW);
            case AGE_LIMIT -> sql("UPDATE programme.session SET age_from = 10 WHERE id = ?", event.value());
            case MEMBERSHIP ->
                sql("UPDATE programme.household_member SET to_date = ? WHERE person_id = ?", TODAY, child);
            case GUARDIANSHIP -> sql("UPDATE programme.guardianship SET to_date = ? WHERE child_id = ?", TODAY, child);
            case CONSENT ->
                sql(
                        "UPDATE programme.consent SET withdrawn_at = ? WHERE child_id = ? AND kind = 'PARTICIPATION'",
                        Timestamp.from(at.scene.clock.instant()),
                        child);
            case BAN ->
                sql(
                        "INSERT INTO programme.pickup_authority (id, child_id, adult_id, kind, from_date, reason, recorded_by, recorded_at)"
                                + " VALUES (?, ?, ?, 'FORBIDDEN', ?, '法院裁定', ?, ?)",
                        Ids.next(),
                        child,
                        adult,
                        TODAY,
                        at.scene.staffAccount.value(),
                        Timestamp.from(at.scene.clock.instant()));
            case BLOCK ->
                sql(
                        "UPDATE programme.guardianship SET blocked_at = ?, blocked_reason = '法院裁定' WHERE child_id = ?",
                        Timestamp.from(at.scene.clock.instant()),
                        child);
        }
    }
}
