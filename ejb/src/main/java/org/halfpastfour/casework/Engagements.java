package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** Computes how the family of a case takes part, and keeps each new result with its inputs. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class Engagements {

    private static final int LONGEST_MONTHS = 18;

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    EngagementReader reader;

    @Inject
    Clock clock;

    /** From the start of the plan until today. */
    @BehindTheWall(value = "engagement", asksForCareDays = true)
    public Engagement engagement(ClientId client) {
        Client found = files.client(client);
        return reader.untilToday(found, records(client));
    }

    /**
     * From one day to another, both inside and at most 18 months apart; the last day is today when it is later.
     *
     * @param from null for the start of the plan
     * @param to null for today
     */
    @BehindTheWall(value = "engagement", asksForCareDays = true)
    public Engagement engagement(ClientId client, @Nullable LocalDate from, @Nullable LocalDate to) {
        Client found = files.client(client);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = to == null || to.isAfter(today) ? today : to;
        CaseContents records = records(client);
        LocalDate first = from == null ? EngagementDesk.usualStart(found, records.plan(), last) : from;
        new Checks()
                .that(!first.isAfter(last), "to", CommonError.END_BEFORE_START)
                .that(
                        !first.isBefore(last.minusMonths(LONGEST_MONTHS)),
                        "from",
                        CaseError.PERIOD_TOO_LONG,
                        Arguments.of("months", LONGEST_MONTHS))
                .orThrow();
        return reader.read(found, records, first, last);
    }

    private CaseContents records(ClientId client) {
        return recordFiles.of(List.of(client.value()));
    }
}
