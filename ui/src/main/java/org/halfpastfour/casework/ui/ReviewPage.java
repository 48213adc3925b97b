package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halfpastfour.casework.ReviewEventLine;
import org.halfpastfour.casework.ReviewSeal;
import org.halfpastfour.casework.ReviewState;
import org.halfpastfour.casework.ReviewStep;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.Reviews;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.MainLayout;

/** One review: written by its caseworker, decided on by a supervisor, and printed as it was signed. */
@Route(value = "cases/:id/reviews/:review", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class ReviewPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Reviews reviews;
    private final ReviewActions reviewActions;
    private final ConsentWatch watch;
    private final CaseWords words;
    private final transient Errors errors;

    @Inject
    public ReviewPage(
            Reviews reviews, ReviewActions reviewActions, ConsentWatch watch, CaseWords words, Errors errors) {
        super("review-page");
        this.reviews = reviews;
        this.reviewActions = reviewActions;
        this.watch = watch;
        this.words = words;
        this.errors = errors;
        watch.start(this, this::clear);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewView view = reviews.read(CaseAddress.review(event));
        if (!view.client().equals(CaseAddress.client(event))) {
            throw new NotFoundException("no such review of this case");
        }
        show(view);
    }

    private void show(ReviewView view) {
        ReviewSeal seal = view.seal();
        heading(
                seal == null
                        ? words.text("review.of", view.caseNumber())
                        : words.text("review.of.number", view.caseNumber(), seal.number()));
        Runnable again = () -> show(reviews.read(view.id()));
        watch.shows(view.client(), view.figures() == null ? Set.of() : view.live(), again);
        Div mark = new Div();
        actions(reviewActions.of(view, mark, again).toArray(Component[]::new));
        List<Component> parts = new ArrayList<>(List.of(mark, head(view)));
        parts.add(
                view.may().contains(ReviewStep.WRITE)
                        ? new ReviewForm(view, reviews, errors, words, again)
                        : new ReviewSaid(view, words));
        parts.add(new ReviewMeasures(view.figures(), words));
        parts.add(new ReviewFacts(view, words));
        if (seal == null) {
            parts.add(events(view));
        } else {
            parts.add(new ReviewSealPanel(seal, words));
        }
        put(parts.toArray(Component[]::new));
    }

    private Component head(ReviewView view) {
        Div head = new Div(
                ReviewActions.badge(view.state(), words),
                new Span(view.name()),
                new Span(words.reviewed(view.period())));
        head.addClassName("case-facts");
        view.events().stream()
                .filter(event -> event.step() == ReviewStep.RETURN)
                .reduce((one, last) -> last)
                .filter(last -> view.state() == ReviewState.RETURNED || view.state() == ReviewState.DRAFT)
                .ifPresent(last -> head.add(remarks(last)));
        return head;
    }

    /** What is to be done about it, until it is sent off again. */
    private Component remarks(ReviewEventLine returned) {
        Paragraph said = new Paragraph(words.text("review.remarks", returned.who(), returned.words()));
        said.addClassNames("note-text", "review-remarks");
        return said;
    }

    private Component events(ReviewView view) {
        OrderedList list = new OrderedList();
        list.addClassNames("plain-list", "stack");
        view.events().forEach(event -> list.add(event(event)));
        Div panel = new Div(new H2(words.text("review.events")), list);
        panel.addClassNames("panel", "stack", "no-print");
        return panel;
    }

    private ListItem event(ReviewEventLine event) {
        Span when = new Span(words.words().moment(event.at()) + " · " + event.who());
        when.addClassName("quiet");
        ListItem line = new ListItem(new Span(words.of(event.step())), when);
        line.addClassName("lines");
        if (!event.words().isEmpty()) {
            Paragraph said = new Paragraph(event.words());
            said.addClassName("note-text");
            line.add(said);
        }
        return line;
    }
}
