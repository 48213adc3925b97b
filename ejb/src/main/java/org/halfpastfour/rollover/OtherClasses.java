package org.halfpastfour.rollover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.signup.GivenPlaces;

/** Staff find another class of the next term for a child whose family asked for one; for the own child others do. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class OtherClasses {

    @Inject
    StayDesk desk;

    @Inject
    FittingClasses classes;

    @Inject
    GivenPlaces places;

    @Inject
    SessionDirectory sessions;

    @Inject
    Event<Happening> happenings;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Those that fit the child and have a place that is kept for nobody else, in order of time. */
    public List<OtherClassView> fitting(StayId id) {
        return classes.asStaffSee(desk.served(id));
    }

    /** A place on every date of the term, or word that there is none; once there is a place it stands. The same again changes nothing. */
    public StayAnswered settle(SettleStay command) {
        StayQuestion question = desk.served(command.question());
        desk.hold(question);
        SeriesId series = command.series();
        if (question.isSettled() && Objects.equals(question.given(), series)) {
            return new StayAnswered(StayAnswer.OTHER_CLASS, 0, 0, 0);
        }
        if (!question.wantsAnother()) {
            throw RollOverError.NOT_TO_SETTLE.told();
        }
        ChangedMeanwhile.unless(Objects.equals(question.wish(), command.wish()));
        question.settle(series, caller.id().value(), clock.instant());
        audit.record(
                series == null ? "stay.no-other-class" : "stay.other-class",
                "stay-question",
                command.question().value(),
                series == null ? null : series.toString());
        return series == null ? tellThatThereIsNone(question) : give(question, series);
    }

    private StayAnswered tellThatThereIsNone(StayQuestion question) {
        Stream.ofNullable(sessions.firstToComeOf(List.of(question.series())).get(question.series()))
                .forEach(first -> tell(question, false, first));
        return new StayAnswered(StayAnswer.OTHER_CLASS, 0, 0, 0);
    }

    private StayAnswered give(StayQuestion question, SeriesId series) {
        List<SessionView> held = classes.hold(question, series);
        StayAnswered booked = StayDesk.answered(
                StayAnswer.OTHER_CLASS, places.giveKept(question.household(), List.of(question.child()), series, held));
        if (booked.booked() < held.size()) {
            throw RollOverError.CLASS_DOES_NOT_FIT.told();
        }
        tell(question, true, held.getFirst());
        return booked;
    }

    private void tell(StayQuestion question, boolean given, SessionView first) {
        happenings.fire(new StaySettled(question.id(), question.household(), question.child(), given, first.id()));
    }
}
