package org.halfpastfour.programme.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * A session with its places.
 *
 * @param taken places confirmed or offered
 * @param waiting participants on the waiting list
 * @param eligibility only when a child was asked for: whether it can book, and why not
 */
public record SessionJson(
        UUID id,
        UUID home,
        String homeName,
        UUID room,
        String roomName,
        @Nullable UUID programme,
        @Nullable UUID series,
        String kind,
        String title,
        LocalDate date,
        Instant start,
        Instant end,
        int places,
        int taken,
        int waiting,
        int minimum,
        int ageFrom,
        int ageTo,
        boolean needsGuardian,
        String state,
        @Nullable String cancelReason,
        Instant signupOpens,
        Instant signupCloses,
        @Nullable EligibilityJson eligibility) {

    public static SessionJson from(SessionView session, @Nullable EligibilityJson eligibility) {
        ProgrammeId programme = session.programme();
        SeriesId series = session.series();
        return new SessionJson(
                session.id().value(),
                session.home().value(),
                session.homeName(),
                session.room().value(),
                session.roomName(),
                programme == null ? null : programme.value(),
                series == null ? null : series.value(),
                ApiWords.of(session.kind()),
                session.title(),
                session.date(),
                session.start(),
                session.end(),
                session.places(),
                session.taken(),
                session.waiting(),
                session.minimum(),
                session.admitted().from(),
                session.admitted().to(),
                session.needsGuardian(),
                ApiWords.of(session.state()),
                session.cancelReason(),
                session.signupOpens(),
                session.signupCloses(),
                eligibility);
    }
}
