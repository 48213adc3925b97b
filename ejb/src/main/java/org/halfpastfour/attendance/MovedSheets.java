package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionMoved;

/**
 * A session that gets another time takes nobody along who has come, and no word about the old day: who was ill on Tuesday is
 * expected on Friday.
 */
@ApplicationScoped
class MovedSheets {

    @Inject
    AttendanceRecords register;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void moved(@Observes SessionMoved event) {
        List<Attendance> sheet = register.ofSessions(List.of(event.session().value()));
        if (sheet.stream().anyMatch(Attendance::hasCome)) {
            throw ProgrammeError.SOMEBODY_CAME.told();
        }
        if (!dateOf(event.before().start()).equals(dateOf(event.after().start()))) {
            sheet.stream()
                    .filter(line -> line.mark().state() == PresenceState.ABSENT)
                    .forEach(this::expectAgain);
        }
    }

    private void expectAgain(Attendance line) {
        register.add(new AttendanceChange(
                line.id(),
                ChangeKind.MOVED,
                line.mark(),
                Mark.EXPECTED,
                null,
                caller.id().value(),
                clock.instant()));
        line.become(Mark.EXPECTED, line.booking().value());
    }

    private LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
