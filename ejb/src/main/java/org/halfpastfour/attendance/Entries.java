package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.signup.MissedPlaces;
import org.jspecify.annotations.Nullable;

/** Writes into the register: the new mark, the change with what stood there before, and the audit. */
@ApplicationScoped
class Entries {

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    AttendanceRecords register;

    @Inject
    Chair chair;

    @Inject
    MissedPlaces missed;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** A line of the register, and what was just written there; nothing where the same stood there before. */
    record Entered(Attendance line, @Nullable AttendanceChange change) {}

    /** A step that changes nothing, because it was done before, leaves no trace. */
    Entered write(Place place, ChangeKind kind, @Nullable String reason, UnaryOperator<Mark> step) {
        chair.hold(place);
        return step(place, register.hold(place.booking()), kind, reason, step);
    }

    /** Who is still awaited by now stays away; whoever came meanwhile, or of whom something was said, stays so. */
    void accountFor(Place place, AbsenceKind absence) {
        chair.hold(place);
        var unused = step(
                place,
                register.holdAnew(place.booking()),
                ChangeKind.ABSENT,
                null,
                before -> before.state() == PresenceState.EXPECTED ? before.stayAway(absence) : before);
    }

    private Entered step(
            Place place, Attendance line, ChangeKind kind, @Nullable String reason, UnaryOperator<Mark> step) {
        Mark before = line.markFor(place.booking().id().value());
        Mark after = step.apply(before);
        return new Entered(line, after.equals(before) ? null : keep(place, line, kind, before, after, reason));
    }

    /**
     * Takes the last mark back; asked a second time, it is back already. Staff have five minutes, parents take their own
     * notice of an absence back until the start.
     */
    Entered undo(Place place) {
        chair.hold(place);
        Attendance line = register.hold(place.booking());
        List<AttendanceChange> changes = register.changes(line);
        if (changes.isEmpty()) {
            throw AttendanceError.NOTHING_TO_UNDO.told();
        }
        AttendanceChange last = changes.getFirst();
        if (last.kind() == ChangeKind.UNDONE) {
            return new Entered(line, null);
        }
        Mark back = place.byStaff() ? last.undo(clock.instant()) : withdrawn(place, last);
        return new Entered(line, keep(place, line, ChangeKind.UNDONE, line.mark(), back, null));
    }

    /**
     * Takes a notice back until the start: parents their own one, staff any that was told; asked a second time, it is back
     * already.
     */
    Entered withdraw(Place place) {
        chair.hold(place);
        Attendance line = register.hold(place.booking());
        if (line.markFor(place.booking().id().value()).state() != PresenceState.ABSENT) {
            return new Entered(line, null);
        }
        AttendanceChange last = register.changes(line).getFirst();
        if (place.byStaff() ? !ReturnRule.isTold(last) : !last.isNoticeOf(caller.id())) {
            throw AttendanceError.NOTHING_TO_UNDO.told();
        }
        AbsenceRule.checkInTime(place.session(), clock.instant());
        return new Entered(line, keep(place, line, ChangeKind.UNDONE, line.mark(), Mark.EXPECTED, null));
    }

    private Mark withdrawn(Place place, AttendanceChange last) {
        if (!last.isNoticeOf(caller.id())) {
            throw AttendanceError.NOTHING_TO_UNDO.told();
        }
        AbsenceRule.checkInTime(place.session(), clock.instant());
        return Mark.EXPECTED;
    }

    private AttendanceChange keep(
            Place place, Attendance line, ChangeKind kind, Mark before, Mark after, @Nullable String reason) {
        chair.follow(place, before, after, reason);
        UUID by = caller.id().value();
        Instant now = clock.instant();
        line.become(after, place.booking().id().value());
        AttendanceChange change = new AttendanceChange(line.id(), kind, before, after, reason, by, now);
        register.write(line, change);
        reckon(place, before, after);
        tell(place, before, after);
        String action = "attendance." + kind.name().toLowerCase(Locale.ROOT);
        audit.record(
                action,
                "participant",
                place.participant(),
                "session " + place.session().id());
        return change;
    }

    private void reckon(Place place, Mark before, Mark after) {
        if (before.isWithoutAWord() != after.isWithoutAWord()) {
            missed.reckon(place.booking().household());
        }
    }

    private void tell(Place place, Mark before, Mark after) {
        if (before.arrivedAt() == null && after.arrivedAt() != null) {
            happenings.fire(new ParticipantArrived(place.session().id(), place.participant(), after.arrivedAt()));
        }
        if (before.leftAt() == null && after.leftAt() != null) {
            happenings.fire(new ParticipantLeft(place.session().id(), place.participant(), after.leftAt()));
        }
    }
}
