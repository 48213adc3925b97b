package org.halfpastfour.attendance;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinNotes;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;

/**
 * Gives the marks of a joined record to the one that is kept, after its bookings. Where both have a line in one session,
 * who came has come: the kept line takes that over as a correction, and the other line stays as it was.
 */
@ApplicationScoped
class JoinedMarks {

    private static final int AFTER_BOOKINGS = Interceptor.Priority.APPLICATION + 1000;
    private static final String MOVED = "mark.moved";
    private static final String TAKEN_OVER = "mark.taken-over";
    private static final String REASON = "两条记录属于同一人 / two records of one person";

    @Inject
    AttendanceRecords register;

    @Inject
    JoinNotes steps;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void joined(@Observes @Priority(AFTER_BOOKINGS) PeopleJoined event) {
        for (Attendance line : register.of(event.gone())) {
            Optional<Attendance> known = register.find(line.sessionId(), event.kept());
            if (known.isEmpty()) {
                steps.keep(event.join(), MOVED, line.id(), event.gone().toString());
                line.goTo(event.kept());
            } else if (line.hasCome() && !known.get().hasCome()) {
                takeOver(event.join(), known.get(), line.mark());
            }
        }
        register.flush();
    }

    void parted(@Observes @Priority(AFTER_BOOKINGS) PeopleParted event) {
        steps.of(event.join(), MOVED).keySet().forEach(row -> register.line(row).goTo(event.gone()));
        Map<UUID, String> before = steps.of(event.join(), TAKEN_OVER);
        before.forEach((row, mark) -> correct(register.line(row), Mark.parse(mark)));
        register.flush();
    }

    private void takeOver(JoinId join, Attendance known, Mark came) {
        steps.keep(join, TAKEN_OVER, known.id(), known.mark().text());
        correct(known, came);
    }

    private void correct(Attendance line, Mark after) {
        Mark before = line.mark();
        line.become(after, line.booking().value());
        register.add(new AttendanceChange(
                line.id(),
                ChangeKind.CORRECTED,
                before,
                after,
                REASON,
                caller.id().value(),
                clock.instant()));
    }
}
