package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.casework.ReviewChoice;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.ReviewedGoal;
import org.halfpastfour.casework.Reviews;
import org.halfpastfour.casework.SaveReview;
import org.halfpastfour.casework.StandingGoal;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** A draft in the making: a judgement for each goal, a summary, and when the next review is due. */
class ReviewForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 13;

    private final transient ReviewView view;
    private final Reviews reviews;
    private final CaseWords words;
    private final List<ReviewedGoalFields> goals = new ArrayList<>();
    private final TextArea summary;
    private final DateField next;
    private int version;

    ReviewForm(ReviewView view, Reviews reviews, Errors errors, CaseWords words, Runnable again) {
        this.view = view;
        this.reviews = reviews;
        this.words = words;
        this.version = view.version();
        addClassNames("panel", "stack", "review-form", "no-print");
        Forms form = new Forms(errors);
        add(Draft.ofPrivate("review", view.id()), new H2(words.text("review.judgements")));
        Map<UUID, ReviewedGoal> said = view.judgements().stream()
                .collect(Collectors.toMap(ReviewedGoal::goal, Function.identity(), (one, other) -> other));
        for (StandingGoal goal : view.basis().goals()) {
            ReviewedGoalFields fields = new ReviewedGoalFields(goal, said.get(goal.goal()), goals.size(), form, words);
            goals.add(fields);
            add(fields);
        }
        summary = form.field("summary", new TextArea(words.text("review.summary")));
        summary.setMinRows(4);
        summary.setValue(view.summary());
        next = form.field("nextOn", new DateField(words.text("field.review")));
        LocalDate chosen = view.nextOn();
        next.setValue(chosen == null ? words.words().today().plusWeeks(USUAL_WEEKS) : chosen);
        add(summary, next, form.problem(), buttons(form, again));
    }

    private Component buttons(Forms form, Runnable again) {
        Button save = form.submit(words.text("review.save"), key -> {
            save();
            Notices.done(words.text("review.save.done"));
            again.run();
        });
        save.removeThemeVariants(ButtonVariant.PRIMARY);
        Button submit = form.submit(words.text("review.submit"), key -> {
            reviews.submit(new ReviewChoice(view.id(), save()));
            Notices.done(words.text("review.submit.done"));
            again.run();
        });
        Div buttons = new Div(save, submit);
        buttons.addClassName("row");
        return buttons;
    }

    /** What is saved stays saved when sending it off is refused; the next attempt goes on from there. */
    private int save() {
        version = reviews.save(new SaveReview(
                view.id(),
                version,
                goals.stream().map(ReviewedGoalFields::said).toList(),
                summary.getValue(),
                next.getValue()));
        return version;
    }
}
