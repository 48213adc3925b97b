package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** Reads what became of a case, and compares any two versions of its plan. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CaseHistories {

    @Inject
    CaseRecords files;

    @Inject
    CaseLogRecords log;

    /**
     * With two versions beside each other, whichever comes first in the question.
     *
     * @param from null, or a number that no version has, for the version before the other one
     * @param to the same for the last one
     */
    @BehindTheWall("history of a case")
    public CaseHistory read(ClientId id, @Nullable Integer from, @Nullable Integer to) {
        Client client = files.client(id);
        Map<UUID, String> names = files.caseworkers().stream()
                .collect(Collectors.toMap(Caseworker::account, Caseworker::name, (one, other) -> one));
        PlanHistory plan = new PlanHistory(
                files.of(id, CarePlan.ALL, CarePlan.class),
                files.of(id, Goal.ALL, Goal.class),
                files.of(id, Intervention.ALL, Intervention.class));
        List<CaseEventLine> events = files.of(id, CaseEvent.ALL, CaseEvent.class).stream()
                .map(event -> event.line(names.get(event.by())))
                .toList();
        log.read(id, "history", null);
        return new CaseHistory(
                id, client.name(), client.openedOn(), events, plan.versions(names), comparison(plan, from, to, names));
    }

    private static @Nullable PlanComparison comparison(
            PlanHistory plan, @Nullable Integer from, @Nullable Integer to, Map<UUID, String> names) {
        if (plan.last() < 2) {
            return null;
        }
        int later = known(to, plan.last(), plan);
        int before = later == 1 ? plan.last() : later - 1;
        int earlier = known(from, before, plan);
        int other = earlier == later ? before : earlier;
        return plan.compare(Math.min(other, later), Math.max(other, later), names);
    }

    private static int known(@Nullable Integer number, int otherwise, PlanHistory plan) {
        return number != null && number >= 1 && number <= plan.last() ? number : otherwise;
    }
}
