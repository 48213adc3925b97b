package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** Asks clients to answer instruments on their own page, and takes that back. What is answered so far nobody but the client sees. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class AssessmentRequests {

    public static final int LONGEST_DAYS = 60;

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

    /** One request of an instrument is open at a time. */
    @BehindTheWall("assessment")
    public AssessmentRequestId ask(AskAssessment command) {
        Client client = files.own(command.client());
        LocalDate today = LocalDate.now(clock);
        new Checks()
                .that(
                        !command.until().isBefore(today) && !command.until().isAfter(today.plusDays(LONGEST_DAYS)),
                        "until",
                        CaseError.ASSESSMENT_DAY_NOT_POSSIBLE)
                .orThrow();
        KeptInstrument instrument =
                files.get(KeptInstrument.class, command.instrument().value());
        if (!instrument.isAsked() || !AssessmentViews.isFor(instrument, client)) {
            throw CaseError.INSTRUMENT_CHANGED.told();
        }
        files.of(client.id(), AssessmentRequest.OF_CLIENT, AssessmentRequest.class).stream()
                .filter(each -> each.instrument().equals(instrument.id()))
                .filter(each -> each.view(today).state() == RequestState.OVER)
                .forEach(each -> {
                    each.takeBack(clock.instant());
                    records.forget(each.id());
                });
        files.write();
        var request = new AssessmentRequest(command, new SignedBy(caller.id().value(), clock.instant()));
        files.add(request);
        files.write();
        log.wrote("assessment.asked", "assessment", client.id(), request.id().value());
        return request.id();
    }

    @BehindTheWall("assessment")
    public void takeBack(AssessmentRequestId id) {
        AssessmentRequest request = files.get(AssessmentRequest.class, id.value());
        files.own(request.client());
        request.takeBack(clock.instant());
        files.write();
        records.forget(id);
        log.wrote("assessment.taken-back", "assessment", request.client(), id.value());
    }
}
