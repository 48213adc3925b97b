package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;

/** Who came, for other features. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class AttendanceDirectory {

    @Inject
    AttendanceRecords register;

    @Inject
    DayClosingRecords closings;

    /** Children and adults, whether or not they have left since. */
    public Set<UUID> came(SessionId session) {
        return register.ofSessions(List.of(session.value())).stream()
                .filter(Attendance::hasCome)
                .map(Attendance::participantId)
                .collect(Collectors.toSet());
    }

    /** Whether somebody closed the day, and nobody opened it again. */
    public boolean isClosed(HomeId home, LocalDate day) {
        return closings.of(home, day).stream().anyMatch(closing -> !closing.isOpenAgain());
    }
}
