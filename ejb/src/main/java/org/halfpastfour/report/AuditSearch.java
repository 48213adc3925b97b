package org.halfpastfour.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** Finds who did what, when, and to which thing on the open side. Who looks is written down as well. */
@Stateless
public class AuditSearch {

    @Inject
    LoggedActionRecords log;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @RolesAllowed(Roles.CITY_ADMIN)
    public Page<AuditFinding> find(FindAudit wanted, PageRequest page) {
        UUID after = cursor(page.after());
        List<AuditFinding> found = log.find(wanted, after, page.limit() + 1, clock.getZone());
        if (after == null) {
            audit.record("audit.searched", "audit", null, wanted.described());
        }
        boolean more = found.size() > page.limit();
        List<AuditFinding> shown = found.stream().limit(page.limit()).toList();
        return new Page<>(shown, more ? shown.getLast().id().toString() : null);
    }

    private static @Nullable UUID cursor(@Nullable String after) {
        return after == null ? null : Ids.parse("after", after);
    }
}
