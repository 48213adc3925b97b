package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.InstrumentText;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Questionnaires as data. Some come with the product; who supervises a district brings those that it has a right to use. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class Instruments {

    @Inject
    CaseRecords files;

    @Inject
    AssessmentRecords records;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All versions that anybody is or was asked by. */
    @BehindTheWall("instruments")
    public List<InstrumentView> all() {
        return records.instruments().stream()
                .map(instrument -> instrument.view(isOwn(instrument)))
                .toList();
    }

    /** What would be kept; refused with everything that is wrong, each fault under its place in the file. */
    @BehindTheWall("instruments")
    public Instrument check(String content) {
        return InstrumentText.read(content);
    }

    /** In the place of another one it stays in that one's district, where it would be missing. */
    @BehindTheWall("instruments")
    public InstrumentId keep(KeepInstrument command) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        Instrument content = check(command.content());
        Instant now = clock.instant();
        KeptInstrument before = command.replaces() == null ? null : own(command.replaces());
        if (before != null) {
            if (!command.district().equals(before.district())) {
                throw CaseError.INSTRUMENT_CHANGED.told();
            }
            before.end(now);
            files.write();
        }
        KeptInstrument next =
                new KeptInstrument(command, content, before, caller.id().value(), now);
        files.add(next);
        files.write();
        log.ofInstrument("instrument.kept", next.id());
        return next.id();
    }

    /** Nobody is asked by it any more; what was answered stays. */
    @BehindTheWall("instruments")
    public void end(InstrumentId instrument) {
        own(instrument).end(clock.instant());
        files.write();
        log.ofInstrument("instrument.ended", instrument);
    }

    private KeptInstrument own(InstrumentId id) {
        KeptInstrument instrument = files.get(KeptInstrument.class, id.value());
        if (!isOwn(instrument)) {
            throw new CaseRecordNotFound(id.value());
        }
        return instrument;
    }

    private boolean isOwn(KeptInstrument instrument) {
        return instrument.isAsked()
                && instrument.district() != null
                && caller.districts(Role.CASE_SUPERVISOR).contains(instrument.district());
    }
}
