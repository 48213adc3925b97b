package org.halfpastfour.casework.ui;

import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.CountedRepair;
import org.halfpastfour.casework.InterventionId;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Outcome;

/** Says of a session that was just marked what the figures make of it, and nothing else. */
final class CountedSentence {

    private final CaseView family;
    private final CaseWords words;

    CountedSentence(CaseView family, CaseWords words) {
        this.family = family;
        this.words = words;
    }

    String of(CountedRepair counted) {
        if (counted.otherCounts()) {
            return words.text("repair.marked.other");
        }
        Outcome outcome = counted.outcome();
        if (outcome == null) {
            return words.text("repair.marked.before");
        }
        if (!outcome.isFeasible()) {
            return words.text("repair.marked.not-counted", words.of(outcome));
        }
        if (outcome == Outcome.MISSED) {
            return words.text("repair.marked.missed");
        }
        return counted.toward().isEmpty()
                ? words.text("repair.marked.no-intervention")
                : words.text(
                        "repair.marked.toward",
                        words.words()
                                .list(counted.toward().stream().map(this::said).toList()));
    }

    private String said(InterventionProgress progress) {
        String wording = family.goals().stream()
                .flatMap(goal -> goal.interventions().stream())
                .filter(each -> each.id().equals(new InterventionId(progress.intervention())))
                .map(InterventionView::wording)
                .findFirst()
                .orElse(words.of(progress.stream()));
        return words.text(
                "repair.marked.intervention",
                wording,
                words.against(progress.stream(), progress.attendedTimes(), progress.dueTimes()));
    }
}
