package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** A client answers an instrument on the own page, item by item; what was answered is kept behind the code and sent once. */
@Stateless
@RolesAllowed({Roles.PARENT, Roles.VOLUNTEER})
public class OwnAssessments {

    @Inject
    CaseRecords files;

    @Inject
    AssessmentRecords records;

    @Inject
    OwnDesk desk;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    /** The same answer again is the same; of two telephones the later word holds, item by item. */
    @BehindTheWall("own page")
    public void keep(OwnPass pass, OwnAnswer answer) {
        Client client = desk.client(pass);
        mustFit(instrument(client, answer.request()), answer);
        if (!records.keep(answer)) {
            throw CaseError.ASSESSMENT_REQUEST_SETTLED.told();
        }
    }

    /** Sent a second time it was sent; refused where it was taken back, its last day is over, or nothing was answered. */
    @BehindTheWall("own page")
    public void send(OwnPass pass, AssessmentRequestId request) {
        ClientId client = desk.client(pass).id();
        switch (records.send(request)) {
            case "SENT" -> log.wrote("own-answers.sent", "assessment", client, request.value());
            case "BEFORE" -> {}
            case "EMPTY" -> throw new InvalidInput("answers", CaseError.NOTHING_ANSWERED.code());
            default -> throw CaseError.ASSESSMENT_REQUEST_SETTLED.told();
        }
    }

    /** Nothing of what was answered so far is left. */
    @BehindTheWall("own page")
    public void decline(OwnPass pass, AssessmentRequestId request) {
        ClientId client = desk.client(pass).id();
        if (!records.decline(request)) {
            throw CaseError.ASSESSMENT_REQUEST_SETTLED.told();
        }
        log.wrote("own-answers.declined", "assessment", client, request.value());
    }

    private Instrument instrument(Client client, AssessmentRequestId id) {
        return files.of(client.id(), AssessmentRequest.OF_CLIENT, AssessmentRequest.class).stream()
                .filter(each -> each.id().equals(id) && each.isOpen(LocalDate.now(clock)))
                .findFirst()
                .map(each -> files.get(KeptInstrument.class, each.instrument().value())
                        .instrument())
                .orElseThrow(CaseError.ASSESSMENT_REQUEST_SETTLED::told);
    }

    private static void mustFit(Instrument instrument, OwnAnswer answer) {
        Integer given = answer.given();
        if (instrument.item(answer.item()).isEmpty() || given != null && !instrument.takes(given)) {
            throw new InvalidInput("answers", CaseError.ANSWER_UNKNOWN.code());
        }
    }
}
