package org.halfpastfour.casework;

import java.util.EnumSet;
import java.util.Set;

/** What may be done with a case as it stands; everything else is refused. */
final class CaseLifeRule {

    private CaseLifeRule() {}

    static Set<CaseStep> allowed(CaseStanding standing) {
        return switch (standing) {
            case OPEN -> EnumSet.of(CaseStep.WRITE, CaseStep.PAUSE, CaseStep.GIVE, CaseStep.CLOSE);
            case PAUSED -> EnumSet.of(CaseStep.WRITE, CaseStep.RESUME, CaseStep.GIVE, CaseStep.CLOSE);
            case CLOSED -> EnumSet.of(CaseStep.REOPEN);
        };
    }

    static void mustAllow(CaseStep step, CaseStanding standing) {
        if (!allowed(standing).contains(step)) {
            throw refusal(step, standing).told();
        }
    }

    private static CaseError refusal(CaseStep step, CaseStanding standing) {
        if (standing == CaseStanding.CLOSED) {
            return CaseError.CASE_CLOSED;
        }
        return switch (step) {
            case RESUME -> CaseError.CASE_NOT_PAUSED;
            case REOPEN -> CaseError.CASE_NOT_CLOSED;
            case WRITE, PAUSE, GIVE, CLOSE -> CaseError.CASE_PAUSED;
        };
    }
}
