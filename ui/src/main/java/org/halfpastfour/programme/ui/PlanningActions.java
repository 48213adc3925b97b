package org.halfpastfour.programme.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.OfferTimes;
import org.halfpastfour.programme.Outings;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesSessions;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.MovingUp;

/** What every planning page and its dialogs work with. */
class PlanningActions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Programmes programmes;

    @Inject
    transient ProgrammeChanges programmeChanges;

    @Inject
    transient Outings outings;

    @Inject
    transient SeriesSessions seriesSessions;

    @Inject
    transient CalledOffSessions calledOff;

    @Inject
    transient OfferTimes offerTimes;

    @Inject
    transient MovingUp movingUp;

    @Inject
    transient Homes homes;

    @Inject
    transient Clock clock;

    @Inject
    Words words;

    @Inject
    Errors errors;

    List<RoomSummary> openRooms(HomeId home) {
        return homes.rooms(home).stream().filter(RoomSummary::open).toList();
    }

    List<StaffMemberSummary> activeStaff(HomeId home) {
        return homes.staffOf(home).stream().filter(StaffMemberSummary::active).toList();
    }

    Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(clock.getZone()).toInstant();
    }

    LocalTime time(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalTime();
    }

    /** Does a step that has no form of its own, and tells a refusal; whether it was done. */
    boolean tell(Runnable step, Supplier<String> done) {
        try {
            step.run();
        } catch (RuntimeException refusal) {
            Notices.refused(errors.text(refusal));
            return false;
        }
        Notices.done(done.get());
        return true;
    }
}
