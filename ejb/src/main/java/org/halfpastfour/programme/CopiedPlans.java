package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.TimeRange;

/** Copies a week or a term of a home's plan; what is there already is not planned again, and what cannot be is left out. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class CopiedPlans {

    @Inject
    DraftDesk drafts;

    @Inject
    PlanDesk plans;

    @Inject
    ListedSessionRecords lists;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public PlanPreview preview(CopyDays command) {
        caller.mustServeHome(command.home().value());
        return new PlanPreview(plan(command).lines());
    }

    /** @param seen of the preview that was looked at */
    public PlanningId copy(CopyDays command, String seen) {
        caller.mustServeHome(command.home().value());
        PlanningId id = plans.write(command.home(), PlanningKind.COPY, command.what(), seen, () -> plan(command));
        audit.record("planning.copied", "planning", id.value(), command.what());
        return id;
    }

    private PlanDesk.Plan plan(CopyDays command) {
        List<SessionView> all = lists.at(command.home(), command.from(), command.to()).stream()
                .filter(session -> session.state() != SessionState.CANCELLED && session.programme() != null)
                .filter(session -> command.series() || session.series() == null)
                .toList();
        Map<ProgrammeId, Programme> byId = programmes
                .programmes(all.stream()
                        .map(SessionView::programme)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        List<SessionDraft> copied =
                all.stream().map(session -> later(command, byId, session)).toList();
        return new PlanDesk.Plan(drafts.look(command.home(), copied), Map.of());
    }

    private SessionDraft later(CopyDays command, Map<ProgrammeId, Programme> programmes, SessionView session) {
        LocalDate date = session.date().plusDays(command.days());
        Programme programme = Objects.requireNonNull(programmes.get(session.programme()));
        TimeRange during = new TimeRange(later(session.start(), command), later(session.end(), command));
        return SessionDraft.later(programme, session, during, date, clock.instant());
    }

    /** At the same time of the day. */
    private Instant later(Instant moment, CopyDays command) {
        return moment.atZone(clock.getZone()).plusDays(command.days()).toInstant();
    }
}
