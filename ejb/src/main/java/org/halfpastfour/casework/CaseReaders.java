package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Roles;

/** Counts who read how much of the cases of one's districts, beside what the others read. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseReaders {

    @Inject
    ReadCountRecords counts;

    @Inject
    StaffNameDesk staff;

    @Inject
    Clock clock;

    @BehindTheWall("supervision")
    public ReaderCounts on(DateRange days) {
        FindReads asked = FindReads.on(days);
        LocalDate last =
                Objects.requireNonNullElse(asked.days().to(), asked.days().from());
        List<CountedReads> counted = counts.byReader(start(asked.days().from()), start(last.plusDays(1)));
        Map<UUID, String> names = staff.names(counted.stream().map(CountedReads::account));
        return ReaderCounts.of(counted.stream().map(each -> each.row(names)).toList());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
