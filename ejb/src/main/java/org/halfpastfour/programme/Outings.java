package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** Which family events leave the home, so that a child takes part with a guardian's consent to outings. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Outings {

    @Inject
    OutingRecords outings;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public boolean isOuting(ProgrammeId id) {
        return outings.of(served(id).id()).isPresent();
    }

    /** Said a second time, it changes nothing. */
    public void mark(ProgrammeId id, boolean leavesTheHome) {
        Programme programme = served(id);
        new Checks()
                .that(
                        !leavesTheHome || programme.kind() == SessionKind.PARENT_CHILD_EVENT,
                        "outing",
                        ProgrammeError.OUTING_IS_A_FAMILY_EVENT)
                .orThrow();
        Optional<Outing> known = outings.of(id);
        if (known.isPresent() != leavesTheHome) {
            known.ifPresentOrElse(outings::remove, () -> outings.add(new Outing(id, clock.instant())));
            audit.record(leavesTheHome ? "programme.outing" : "programme.no-outing", "programme", id.value(), null);
        }
    }

    private Programme served(ProgrammeId id) {
        return programmes
                .programme(id)
                .filter(programme -> caller.serves(programme.home().value()))
                .orElseThrow(ProgrammeError.PROGRAMME_NOT_FOUND::told);
    }
}
