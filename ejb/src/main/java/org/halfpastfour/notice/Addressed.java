package org.halfpastfour.notice;

import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter of a home goes: to the families who have a place in one session, or in what is to come of a series, or
 * to all that are registered with the home when neither is named.
 */
public record Addressed(
        HomeId home, @Nullable SessionId session, @Nullable SeriesId series) {

    public Addressed {
        new Checks()
                .that(session == null || series == null, "to", NoticeError.TO_SESSION_OR_SERIES)
                .orThrow();
    }

    public static Addressed toHome(HomeId home) {
        return new Addressed(home, null, null);
    }

    static Addressed of(UUID home, @Nullable UUID session, @Nullable UUID series) {
        return new Addressed(
                HomeId.of(home),
                session == null ? null : SessionId.of(session),
                series == null ? null : new SeriesId(series));
    }
}
