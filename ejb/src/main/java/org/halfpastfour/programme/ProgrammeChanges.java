package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Roles;

/** Changes a programme and asks which of its sessions to come follow, in one step. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class ProgrammeChanges {

    @Inject
    ProgrammeRecords programmes;

    @Inject
    ComingSessions coming;

    @Inject
    DiscreetCounts discreet;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** The sessions to come that would change, and what would break in each; which follow is not looked at. Changes nothing. */
    public List<ComingSession> preview(ChangeComing command) {
        Programme programme = programme(command);
        List<ComingSession> all = coming.of(programme, ProgrammeDiff.of(programme, command));
        Map<SessionId, SessionView> seen = discreet
                .seen(all.stream().map(ComingSession::session).toList())
                .stream()
                .collect(Collectors.toMap(SessionView::id, Function.identity()));
        return all.stream()
                .map(each -> each.seen(seen.getOrDefault(each.session().id(), each.session())))
                .toList();
    }

    /**
     * The programme and those that follow, or nothing; answers how many followed. Who is too young or too old for other
     * ages in one that follows becomes what was chosen.
     */
    public int change(ChangeComing command) {
        Programme programme = programme(command);
        ProgrammeDiff diff = ProgrammeDiff.of(programme, command);
        coming.checkRoom(programme, diff);
        programme.change(command.programme());
        programmes.flush();
        programmes.seriesOf(programme.id()).forEach(series -> series.follow(diff));
        if (!command.following().isEmpty()) {
            coming.follow(programme, diff, command.following(), command.settlement());
        }
        audit.record("programme.changed", "programme", programme.id().value(), null);
        command.following().forEach(session -> audit.record("session.followed", "session", session.value(), null));
        return command.following().size();
    }

    private Programme programme(ChangeComing command) {
        return programmes
                .programme(command.programme().programme())
                .filter(programme -> caller.serves(programme.home().value()))
                .orElseThrow(ProgrammeError.PROGRAMME_NOT_FOUND::told);
    }
}
