package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.SignInAdult;
import org.halfpastfour.shared.HouseClock;
import org.jspecify.annotations.Nullable;

/** A week that is past: who came, who collected whom, and who stayed away and why. */
@ApplicationScoped
class DemoWeek {

    @Inject
    private DemoPartRecords parts;

    @Inject
    private Sessions sessions;

    @Inject
    private Attendances attendances;

    @Inject
    private Presences presences;

    @Inject
    private DemoLate late;

    @Inject
    private HouseClock clock;

    /** Marks every session of the home in this week that has ended by then. */
    void mark(DemoSite site, HomeId home, List<DemoFamily> families, LocalDate monday, int week, Instant now) {
        RandomGenerator random = site.random("week " + week);
        for (SessionView session : sessions.week(home, monday)) {
            if (session.end().isBefore(now) && session.state() != SessionState.CANCELLED && session.places() > 0) {
                mark(
                        session,
                        late.on(site, session, LocalDate.ofInstant(now, clock.getZone())) ? 1 : 0,
                        families,
                        week,
                        random);
            }
        }
    }

    /** Whoever is in charge today has signed in, so that the light of the demo counts somebody. */
    void signIn(HomeId home, LocalDate today) {
        Set<StaffMemberId> inCharge = sessions.week(home, today).stream()
                .filter(session -> session.date().equals(today) && session.state() != SessionState.CANCELLED)
                .flatMap(session -> session.adults().stream())
                .collect(Collectors.toSet());
        inCharge.forEach(adult -> presences.arrive(new SignInAdult(home, adult, null)));
    }

    /** @param left so many at the end are left as they are */
    private void mark(SessionView session, int left, List<DemoFamily> families, int week, RandomGenerator random) {
        List<BoardRow> rows =
                clock.at(session.start(), () -> attendances.board(session.id())).rows();
        for (BoardRow row : rows.subList(0, Math.max(0, rows.size() - left))) {
            DemoFamily family = families.stream()
                    .filter(candidate -> candidate.has(row.participant()))
                    .findFirst()
                    .orElse(null);
            mark(session, row, family, week, random);
            parts.forget();
        }
    }

    private void mark(
            SessionView session, BoardRow row, @Nullable DemoFamily family, int week, RandomGenerator random) {
        ChildId participant = new ChildId(row.participant());
        boolean comes = family == null || family.comes(week);
        int dice = random.nextInt(100);
        if (!comes || dice < 3) {
            absent(session, participant, AbsenceKind.UNEXCUSED);
        } else if (dice < 6) {
            absent(session, participant, AbsenceKind.ILL);
        } else if (dice < 9) {
            absent(session, participant, AbsenceKind.EXCUSED);
        } else {
            Instant arrives = session.start().plus(Duration.ofMinutes(dice % 12 - 6));
            Instant leaves = session.end().plus(Duration.ofMinutes(dice % 9));
            AdultId collector = family != null && row.child() ? family.guardian() : null;
            attend(session, participant, arrives, leaves, collector);
        }
    }

    private void absent(SessionView session, ChildId child, AbsenceKind kind) {
        clock.at(
                session.start().plus(Duration.ofMinutes(30)),
                () -> attendances.absent(new MarkAbsence(session.id(), child, kind)));
    }

    private void attend(
            SessionView session, ChildId child, Instant arrives, Instant leaves, @Nullable AdultId collector) {
        clock.at(arrives, () -> attendances.arrive(new MarkArrival(session.id(), child, null)));
        clock.at(leaves, () -> attendances.depart(new MarkDeparture(session.id(), child, null, collector, false)));
    }
}
