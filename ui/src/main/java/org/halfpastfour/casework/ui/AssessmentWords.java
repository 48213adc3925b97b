package org.halfpastfour.casework.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.Norm;
import org.halfpastfour.assessment.Score;
import org.halfpastfour.assessment.ScoreChange;
import org.halfpastfour.assessment.ScoreRange;
import org.halfpastfour.casework.AssessmentView;
import org.halfpastfour.casework.GoalsAttained;
import org.halfpastfour.shared.BothLanguages;

/** How scores, and what lies between them, are said. */
public class AssessmentWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseWords words;

    @Inject
    public AssessmentWords(CaseWords words) {
        this.words = words;
    }

    CaseWords words() {
        return words;
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    String of(BothLanguages said) {
        return words.of(said);
    }

    /** 11月23日 · 开始前. */
    String when(AssessmentView assessment) {
        return text("assessment.when", words.shortDate(assessment.on()), words.of(assessment.occasion()));
    }

    /** Who wrote the answers down, and when; the client without an account. */
    String written(AssessmentView assessment) {
        String when = words.words().moment(assessment.writtenAt());
        return assessment.writtenBy() == null
                ? text("assessment.by-client", when)
                : text("contact.written", assessment.writtenBy(), when);
    }

    /** 3.4, of 1–5, and how others answered where that is known. */
    String score(Instrument instrument, Score score) {
        Double value = score.value();
        if (value == null) {
            return text("assessment.no-score", score.answered(), score.items());
        }
        ScoreRange range = instrument.range(score.scale());
        String said = text("assessment.score", number(value), number(range.least()), number(range.most()));
        return score.scale().norm() == null
                ? said
                : said + " · " + norm(score, score.scale().norm());
    }

    private String norm(Score score, Norm norm) {
        Double against = score.againstNorm();
        double deviations = against == null ? 0 : against;
        return text(
                deviations < 0 ? "assessment.norm.below" : "assessment.norm.above",
                number(Math.abs(deviations)),
                of(norm.group()));
    }

    /** What the difference says, and up to which it would say nothing. */
    String change(ScoreChange change) {
        Double difference = change.difference();
        if (difference == null) {
            return text("assessment.change.not-comparable");
        }
        Double margin = change.margin();
        return margin == null
                ? signed(difference)
                : text("assessment.change.with-error", signed(difference), words.of(change.meaning()), number(margin));
    }

    /** Once for all scales of an instrument. */
    String note(List<ScoreChange> changes) {
        boolean unknown = changes.stream().anyMatch(change -> change.margin() == null);
        return text(unknown ? "assessment.change.note-unknown" : "assessment.change.note");
    }

    String goals(GoalsAttained goals) {
        return goals.score().isPresent()
                ? text(
                        "assessment.goals.score",
                        number(goals.score().getAsDouble()),
                        goals.levels().size(),
                        goals.goals())
                : text("assessment.goals.none");
    }

    private static String signed(double difference) {
        String number = number(Math.abs(difference));
        return number.equals("0") ? "0" : (difference < 0 ? "−" : "+") + number;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
