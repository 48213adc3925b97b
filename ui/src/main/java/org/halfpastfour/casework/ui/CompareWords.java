package org.halfpastfour.casework.ui;

import java.math.BigDecimal;
import org.halfpastfour.engagement.Involvement;
import org.halfpastfour.engagement.Share;

/** Says what lies between two periods: how much more or less, never how good that is. */
final class CompareWords {

    private final CaseWords words;

    CompareWords(CaseWords words) {
        this.words = words;
    }

    String weeks(Share one, Share other) {
        return said("weeks", other.part() - one.part(), Math.abs(other.part() - one.part()));
    }

    String hours(Share one, Share other) {
        long more = other.part() - one.part();
        return said("hours", more, words.hours(Math.abs(more)));
    }

    /** Without marks in one of them there is nothing to compare. */
    String marks(Involvement one, Involvement other) {
        Double before = one.median();
        Double after = other.median();
        if (before == null || after == null) {
            return words.text("compare.marks.none");
        }
        BigDecimal more = BigDecimal.valueOf(after).subtract(BigDecimal.valueOf(before));
        return said("marks", more.signum(), more.abs().stripTrailingZeros().toPlainString());
    }

    private String said(String what, long more, Object much) {
        if (more == 0) {
            return words.text("compare.same");
        }
        return words.text("compare." + what + (more > 0 ? ".more" : ".fewer"), much);
    }
}
