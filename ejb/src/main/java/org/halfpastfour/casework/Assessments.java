package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** How a family answered instruments before, during and after a plan. Answers are only ever added to. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class Assessments {

    @Inject
    CaseRecords files;

    @Inject
    AssessmentRecords records;

    @Inject
    AssessmentViews reader;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall(value = "assessment", asksForCareDays = true)
    public AssessmentsOfCase of(ClientId client) {
        AssessmentsOfCase view = reader.of(files.client(client));
        log.read(client, "assessments", null);
        return view;
    }

    /** Only for who may write it. */
    @BehindTheWall("assessment")
    public AssessmentForm form(OpenAssessmentForm question) {
        Client client = files.own(question.client());
        KeptInstrument instrument = asked(question.instrument(), client, question.corrects() != null);
        AssessmentId corrects = question.corrects();
        AssessmentView before =
                corrects == null ? null : reader.one(instrument, ofClient(client, corrects, instrument.id()));
        log.read(client.id(), "assessment-form", corrects == null ? null : corrects.value());
        return new AssessmentForm(
                client.id(),
                client.name(),
                instrument.view(false),
                files.of(client.id(), Assessment.OF_CLIENT, Assessment.class).isEmpty(),
                before,
                records.ofAttempt(question.attempt()).isPresent());
    }

    /** The same form sent again is the same assessment; sent again with something else in it, it is refused. */
    @BehindTheWall("assessment")
    public AssessmentId write(WriteAssessment command) {
        Client client = files.own(command.client());
        if (command.on().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("on", CaseError.DAY_IN_THE_FUTURE.code());
        }
        AssessmentId corrects = command.corrects();
        KeptInstrument instrument = asked(command.instrument(), client, corrects != null);
        mustBeAnswers(instrument.instrument(), command.answers());
        if (corrects != null) {
            Objects.requireNonNull(ofClient(client, corrects, instrument.id()));
        }
        boolean written = records.write(command);
        Assessment kept = records.ofAttempt(command.attempt()).orElseThrow(CaseError.ASSESSMENT_SAVED_BEFORE::told);
        if (written) {
            tell(command, kept);
        } else if (!kept.says(command)) {
            throw CaseError.ASSESSMENT_SAVED_BEFORE.told();
        }
        return kept.id();
    }

    private void tell(WriteAssessment command, Assessment kept) {
        if (command.corrects() == null) {
            log.wrote(
                    "assessment.written",
                    "assessment",
                    command.client(),
                    kept.id().value());
        } else {
            log.wrote(
                    "assessment.corrected",
                    "assessment",
                    command.client(),
                    kept.id().value());
        }
    }

    /** What was answered by an instrument that nobody is asked by any more is corrected all the same. */
    private KeptInstrument asked(InstrumentId id, Client client, boolean correcting) {
        KeptInstrument instrument = files.get(KeptInstrument.class, id.value());
        if (!AssessmentViews.isFor(instrument, client) || !correcting && !instrument.isAsked()) {
            throw CaseError.INSTRUMENT_CHANGED.told();
        }
        return instrument;
    }

    private static void mustBeAnswers(Instrument instrument, Map<String, Integer> answers) {
        answers.forEach((item, value) -> {
            if (instrument.item(item).isEmpty() || !instrument.takes(value)) {
                throw new InvalidInput("answers", CaseError.ANSWER_UNKNOWN.code());
            }
        });
    }

    private Assessment ofClient(Client client, AssessmentId id, InstrumentId instrument) {
        Assessment found = files.get(Assessment.class, id.value());
        if (!found.client().equals(client.id().value()) || !found.instrument().equals(instrument)) {
            throw new CaseRecordNotFound(id.value());
        }
        return found;
    }
}
