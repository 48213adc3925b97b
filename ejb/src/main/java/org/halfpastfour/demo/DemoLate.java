package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.LateChild;
import org.halfpastfour.attendance.LateChildren;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.HouseClock;

/** A child that did not come yesterday, of which its family was told a quarter of an hour after the start. */
@ApplicationScoped
class DemoLate {

    private static final Duration TOLD = Duration.ofMinutes(16);
    private static final Duration KNOWN = Duration.ofMinutes(30);

    @Inject
    private Sessions sessions;

    @Inject
    private LateChildren late;

    @Inject
    private Attendances attendances;

    @Inject
    private DemoTelling telling;

    @Inject
    private HouseClock clock;

    /** Whether somebody is left to be told of in a session: in the first one of yesterday at the first home. */
    boolean on(DemoSite site, SessionView session, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        return site.isFirst()
                && session.date().equals(yesterday)
                && firstOf(session.home(), yesterday)
                        .filter(first -> first.id().equals(session.id()))
                        .isPresent();
    }

    /** Tells of who was left, and that it did not come. */
    void tell(HomeId home, LocalDate day) {
        firstOf(home, day).ifPresent(session -> {
            Instant then = session.start().plus(TOLD);
            List<LateChild> children = clock.toldAt(then, late::due);
            telling.after(then, () -> children.forEach(late::tell));
            children.forEach(each -> absent(each, session.start().plus(KNOWN)));
        });
    }

    private void absent(LateChild child, Instant when) {
        MarkAbsence mark = new MarkAbsence(child.session(), new ChildId(child.child()), AbsenceKind.UNEXCUSED);
        clock.at(when, () -> attendances.absent(mark));
    }

    private Optional<SessionView> firstOf(HomeId home, LocalDate day) {
        return sessions.week(home, day).stream()
                .filter(session -> session.date().equals(day) && session.state() != SessionState.CANCELLED)
                .filter(session -> !session.kind().isMeeting())
                .min(Comparator.comparing(SessionView::start));
    }
}
