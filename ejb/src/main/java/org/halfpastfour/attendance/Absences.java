package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;

/** Writes down who does not come: parents tell before the start that their own child is ill or excused; staff any kind. */
@ApplicationScoped
class Absences {

    @Inject
    Scope scope;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    /** A place and what the register says of it now. */
    record Told(Place place, Entries.Entered line) {}

    Told tell(MarkAbsence command) {
        Place place = scope.ownPlace(command.session(), command.child());
        ArrivalRule.checkHeld(place.session());
        if (!place.byStaff()) {
            AbsenceRule.checkNotice(place.session(), command.kind(), clock.instant());
        }
        return new Told(
                place, entries.write(place, ChangeKind.ABSENT, null, before -> before.stayAway(command.kind())));
    }

    /** Of whom nothing is said yet; what was written since somebody looked stays. */
    void accountFor(MarkAbsence command) {
        Place place = scope.ownPlace(command.session(), command.child());
        ArrivalRule.checkHeld(place.session());
        entries.accountFor(place, command.kind());
    }

    void takeBack(SessionId session, ChildId child) {
        entries.withdraw(scope.ownPlace(session, child));
    }
}
