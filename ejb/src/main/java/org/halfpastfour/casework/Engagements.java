package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
    CaseFiles files;

    @Inject
    EngagementDesk desk;

    @Inject
    EngagementArchive archive;

    @Inject
    CaseLog log;

    @Inject
    Clock clock;

    /** From the start of the plan until today. */
    @BehindTheWall("engagement")
    public Engagement engagement(ClientId client) {
        Client found = files.client(client);
        LocalDate today = LocalDate.now(clock);
        return compute(found, desk.usualStart(found, today), today);
    }

    /**
     * From one day to another, both inside and at most 18 months apart; the last day is today when it is later.
     *
     * @param from null for the start of the plan
     * @param to null for today
     */
    @BehindTheWall("engagement")
    public Engagement engagement(ClientId client, @Nullable LocalDate from, @Nullable LocalDate to) {
        Client found = files.client(client);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = to == null || to.isAfter(today) ? today : to;
        LocalDate first = from == null ? desk.usualStart(found, last) : from;
        new Checks()
                .that(!first.isAfter(last), "to", CommonError.END_BEFORE_START)
                .that(
                        !first.isBefore(last.minusMonths(LONGEST_MONTHS)),
                        "from",
                        CaseError.PERIOD_TOO_LONG,
                        Arguments.of("months", LONGEST_MONTHS))
                .orThrow();
        return compute(found, first, last);
    }

    private Engagement compute(Client client, LocalDate from, LocalDate to) {
        UUID id = client.id().value();
        files.catchUp(List.of(id));
        EngagementInputs inputs =
                desk.inputs(List.of(client), Map.of(id, from), to).get(id);
        Engagement result = EngagementFormula.compute(Objects.requireNonNull(inputs));
        archive.keep(client.id(), inputs, result);
        log.read(client.id(), "engagement", null);
        return result;
    }
}
