package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedReviewCheckTest {

    private static final String AT = "2026-11-30 16:00:00+08";

    @Test
    void aReviewIsNamedByItsCaseAndNumber() {
        assertThat(SignedReviewCheck.said("C-1", "2", AT, "FIGURES_CHANGED"))
                .isEqualTo("case C-1, review 2, signed " + AT + ": figures changed");
    }

    @Test
    void whatIsGoneIsNamedByWhenItWasSigned() {
        assertThat(SignedReviewCheck.said("C-1", null, AT, "GONE"))
                .isEqualTo("case C-1, a review, signed " + AT + ": gone");
        assertThat(SignedReviewCheck.said(null, null, AT, "GONE"))
                .isEqualTo("a case that is gone, a review, signed " + AT + ": gone");
    }
}
