package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.casework.ReviewContent;
import org.halfpastfour.casework.ReviewSeal;
import org.halfpastfour.shell.ui.Badge;

/** Who wrote and signed a review, by which number and hash, whether it is as it was signed, and lines to sign on paper. */
class ReviewSealPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final CaseWords words;

    ReviewSealPanel(ReviewSeal seal, CaseWords words) {
        this.words = words;
        addClassNames("panel", "stack", "review-seal");
        add(new H2(words.text("review.seal")));
        add(hand("review.written-by", seal.written()), hand("review.signed-by", seal.signed()));
        Span code = new Span(seal.shortHash());
        code.getElement().setAttribute("translate", "no");
        Div hash = new Div(new Span(words.text("review.hash", seal.number())), code);
        hash.addClassNames("row", "review-hash");
        add(hash, checked(seal), lines());
    }

    private Component hand(String key, ReviewContent.Hand hand) {
        return new Span(words.text(key, hand.name(), words.words().moment(hand.at())));
    }

    private Component checked(ReviewSeal seal) {
        if (seal.faults().isEmpty()) {
            return new Badge(words.text("review.unchanged", words.words().moment(words.now())), Badge.Tone.GOOD);
        }
        return new ReviewFaultList(seal.faults(), words);
    }

    /** Only on paper. */
    private Component lines() {
        Div lines = new Div(line("review.line.caseworker"), line("review.line.supervisor"), line("review.line.client"));
        lines.addClassNames("print-only", "review-lines");
        return lines;
    }

    private Component line(String key) {
        Div line = new Div(new Span(words.text(key)));
        line.addClassName("review-line");
        return line;
    }
}
