package org.halfpastfour.casework.ui;

import java.util.function.Supplier;
import org.halfpastfour.casework.AssessmentRequestId;
import org.halfpastfour.casework.AttendanceConsentId;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.OwnAnswer;
import org.halfpastfour.casework.OwnAssessments;
import org.halfpastfour.casework.OwnDocuments;
import org.halfpastfour.casework.OwnPass;
import org.halfpastfour.casework.OwnPlanView;
import org.halfpastfour.casework.OwnPlans;
import org.halfpastfour.casework.SendCheckIn;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;

/**
 * What may be done on a client's own page while it is open; where it is not any more, all leads back to the entrance.
 *
 * @param unsent leads there as well, where somebody just called for help
 */
record OwnSteps(
        OwnPass pass,
        OwnDocuments documents,
        OwnPlans plans,
        OwnAssessments assessments,
        Errors errors,
        Runnable leave,
        Runnable unsent) {

    OwnPlanView read() {
        return plans.read(pass);
    }

    boolean withdraw(AttendanceConsentId consent) {
        return open(() -> {
            plans.withdraw(pass, consent);
            return true;
        });
    }

    boolean send(SendCheckIn answers) {
        return open(
                () -> {
                    plans.checkIn(pass, answers);
                    return true;
                },
                answers.isCall() ? unsent : leave);
    }

    boolean keep(OwnAnswer answer) {
        return open(() -> {
            assessments.keep(pass, answer);
            return true;
        });
    }

    boolean send(AssessmentRequestId answered) {
        return open(() -> {
            assessments.send(pass, answered);
            return true;
        });
    }

    boolean decline(AssessmentRequestId asked) {
        return open(() -> {
            assessments.decline(pass, asked);
            return true;
        });
    }

    boolean change(String code) {
        return open(() -> {
            documents.change(pass, code);
            return true;
        });
    }

    boolean stay() {
        return open(() -> {
            plans.stay(pass);
            return true;
        });
    }

    Forms form() {
        return new Forms(errors);
    }

    private boolean open(Supplier<Boolean> step) {
        return open(step, leave);
    }

    private static boolean open(Supplier<Boolean> step, Runnable closed) {
        try {
            return step.get();
        } catch (RuntimeException refused) {
            if (Errors.fact(refused).filter(CaseError.OWN_PAGE_CLOSED::stopped).isPresent()) {
                closed.run();
                return false;
            }
            throw refused;
        }
    }
}
