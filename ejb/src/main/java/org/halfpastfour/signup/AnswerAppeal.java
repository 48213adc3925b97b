package org.halfpastfour.signup;

import org.halfpastfour.shared.Checks;

/**
 * The home says whether what a family appealed counts.
 *
 * @param granted whether it counts no more
 * @param words what the family reads, up to 400 characters; needed when it is refused
 */
public record AnswerAppeal(NoShowAppealId appeal, boolean granted, String words) {

    public AnswerAppeal {
        new Checks().text("words", words, granted ? 0 : 1, AppealNoShow.LONGEST).orThrow();
    }
}
