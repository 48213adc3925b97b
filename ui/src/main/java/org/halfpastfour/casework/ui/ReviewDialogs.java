package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.casework.BeginReview;
import org.halfpastfour.casework.RebuildReview;
import org.halfpastfour.casework.ReviewChoice;
import org.halfpastfour.casework.ReviewId;
import org.halfpastfour.casework.ReviewSignatures;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.Reviews;
import org.halfpastfour.casework.ReviewsOfCase;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Notices;

/** The forms of what is done with a review beside writing it. */
public class ReviewDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Reviews reviews;
    private final ReviewSignatures signatures;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public ReviewDialogs(Reviews reviews, ReviewSignatures signatures, CaseDialogs dialogs, CaseWords words) {
        this.reviews = reviews;
        this.signatures = signatures;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Leads to the draft. */
    CaseFormDialog begin(ReviewsOfCase view) {
        CaseFormDialog dialog = dialogs.dialog("review.begin");
        DateField from = dialogs.date(dialog, "from", "field.from", view.next().from());
        DateField to = dialogs.date(dialog, "to", "field.to", view.next().to());
        return dialog.with(new Paragraph(words.text("review.begin.text")), from, to)
                .sending(() -> {
                    ReviewId id = reviews.begin(new BeginReview(view.client(), from.getValue(), to.getValue()));
                    UI.getCurrent().navigate("cases/" + view.client() + "/reviews/" + id);
                });
    }

    CaseFormDialog rebuild(ReviewView view, Runnable again) {
        CaseFormDialog dialog = dialogs.dialog("review.rebuild");
        DateField to = dialogs.date(dialog, "to", "field.to", words.words().today());
        return dialog.with(new Paragraph(words.text("review.rebuild.text")), to).sending(() -> {
            reviews.rebuild(new RebuildReview(view.id(), view.version(), to.getValue()));
            Notices.done(words.text("review.rebuild.done"));
            again.run();
        });
    }

    CaseFormDialog withdraw(ReviewView view, Runnable again) {
        CaseFormDialog dialog = dialogs.dialog("review.withdraw");
        return dialog.with(new Paragraph(words.text("review.withdraw.text"))).sending(() -> {
            reviews.withdraw(new ReviewChoice(view.id(), view.version()));
            Notices.done(words.text("review.withdraw.done"));
            again.run();
        });
    }

    CaseFormDialog giveBack(ReviewView view, Runnable again) {
        CaseFormDialog dialog = dialogs.dialog("review.return").keep("review-remarks", view.id());
        TextArea remarks = dialog.form().field("words", new TextArea(words.text("field.review-remarks")));
        remarks.setMinRows(4);
        return dialog.with(remarks).sending(() -> {
            signatures.giveBack(new ReviewChoice(view.id(), view.version(), remarks.getValue()));
            Notices.done(words.text("review.return.done"));
            again.run();
        });
    }

    CaseFormDialog sign(ReviewView view, Runnable again) {
        CaseFormDialog dialog = dialogs.dialog("review.sign");
        return dialog.with(new Paragraph(words.text("review.sign.text"))).sending(() -> {
            signatures.sign(new ReviewChoice(view.id(), view.version()));
            Notices.done(words.text("review.sign.done"));
            again.run();
        });
    }
}
