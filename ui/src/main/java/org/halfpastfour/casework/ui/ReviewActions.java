package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.PrintedReview;
import org.halfpastfour.casework.ReviewState;
import org.halfpastfour.casework.ReviewStep;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.Reviews;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Loss;

/** What can be done with a review as it stands. */
public class ReviewActions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Reviews reviews;
    private final ReviewDialogs dialogs;
    private final CaseWords words;

    @Inject
    public ReviewActions(Reviews reviews, ReviewDialogs dialogs, CaseWords words) {
        this.reviews = reviews;
        this.dialogs = dialogs;
        this.words = words;
    }

    static Badge badge(ReviewState state, CaseWords words) {
        return new Badge(
                words.of(state),
                switch (state) {
                    case DRAFT, WITHDRAWN -> Badge.Tone.NEUTRAL;
                    case SUBMITTED -> Badge.Tone.ACCENT;
                    case RETURNED -> Badge.Tone.WARNING;
                    case SIGNED -> Badge.Tone.GOOD;
                });
    }

    /** @param mark where it stands who takes it out on paper */
    List<Component> of(ReviewView view, Div mark, Runnable again) {
        List<Component> actions = new ArrayList<>();
        Anchor back = new Anchor("cases/" + view.client() + "/reviews", words.text("reviews.back"));
        back.addClassNames("button-link", "secondary");
        actions.add(back);
        if (view.may().contains(ReviewStep.REBUILD)) {
            actions.add(new Button(words.text("review.rebuild"), click -> dialogs.rebuild(view, again)
                    .open()));
        }
        if (view.may().contains(ReviewStep.WITHDRAW)) {
            actions.add(Loss.way(new Button(words.text("review.withdraw"), click -> dialogs.withdraw(view, again)
                    .open())));
        }
        if (view.may().contains(ReviewStep.RETURN)) {
            actions.add(new Button(words.text("review.return"), click -> dialogs.giveBack(view, again)
                    .open()));
            actions.add(primary(new Button(words.text("review.sign"), click -> dialogs.sign(view, again)
                    .open())));
        }
        if (view.onPaper()) {
            actions.add(primary(new Button(words.text("review.print"), click -> print(view, mark, again))));
        }
        return actions;
    }

    /** The chain is looked at anew, and what is printed says what was found. */
    private void print(ReviewView view, Div mark, Runnable again) {
        PrintedReview printed = reviews.print(view.id());
        if (printed.faults().isEmpty()) {
            mark.removeAll();
            mark.add(new WatermarkPanel(printed.by(), words));
            UI.getCurrent().getPage().executeJs("window.print()");
        } else {
            again.run();
        }
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
