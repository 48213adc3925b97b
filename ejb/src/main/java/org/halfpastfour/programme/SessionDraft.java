package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A session to be, as it was somewhere else.
 *
 * @param from the series it is of, or which it goes on from; null for one by itself
 * @param adults who were in charge, whether or not they still work here
 * @param closes when its sign-up closes; never after the start
 */
record SessionDraft(
        Programme programme,
        @Nullable SeriesId from,
        RoomId room,
        LocalDate date,
        TimeRange during,
        int places,
        int minimum,
        Ages ages,
        List<StaffMemberId> adults,
        Instant opens,
        Instant closes,
        boolean publish) {

    static final Comparator<SessionDraft> IN_ORDER = Comparator.comparing(
                    (SessionDraft draft) -> draft.during().start())
            .thenComparing(draft -> draft.room().value())
            .thenComparing(draft -> draft.programme().id().value());

    /** Of a session that is there, so many days later. */
    static SessionDraft later(Programme programme, SessionView of, TimeRange during, LocalDate date, Instant now) {
        long late = of.start().getEpochSecond() - of.signupCloses().getEpochSecond();
        Instant closes = during.start().minusSeconds(Math.max(0, late));
        return new SessionDraft(
                programme,
                of.series(),
                of.room(),
                date,
                during,
                of.places(),
                of.minimum(),
                of.ages(),
                of.adults(),
                now,
                now.isBefore(closes) ? closes : during.start(),
                of.state() != SessionState.PLANNED);
    }
}
