package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.casework.ReviewFault;
import org.halfpastfour.casework.ReviewSignatures;
import org.halfpastfour.casework.WaitingReview;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.MenuCounts;
import org.halfpastfour.shell.ui.Notices;

/** What waits for a supervisor's signature, the longest first; and whether all that was signed is as it was. */
@Route(value = "supervision/reviews", layout = MainLayout.class)
@Menu(order = 30.7, title = "casework.review.menu", icon = "check")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class ReviewsToSignPage extends BasePage implements BeforeEnterObserver {

    static final String ROUTE = "supervision/reviews";

    private static final long serialVersionUID = 1L;

    private final ReviewSignatures signatures;
    private final CaseWords words;
    private final Div found = new Div();

    @Inject
    public ReviewsToSignPage(ReviewSignatures signatures, CaseWords words) {
        super("cases-page");
        this.signatures = signatures;
        this.words = words;
        actions(new Button(words.text("review.check"), click -> check()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(words.text("review.menu"));
        List<WaitingReview> waiting = signatures.waiting();
        MenuCounts.show(
                ROUTE, (int) waiting.stream().filter(review -> !review.mine()).count());
        found.removeAll();
        put(found, waiting.isEmpty() ? nothing() : list(waiting));
    }

    private Component nothing() {
        return new EmptyState("check", words.text("review.none-waiting"), words.text("review.none-waiting.next"));
    }

    private Component list(List<WaitingReview> waiting) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        waiting.forEach(review -> list.add(line(review)));
        Div panel = new Div(list);
        panel.addClassName("panel");
        return panel;
    }

    private ListItem line(WaitingReview review) {
        Anchor name = new Anchor("cases/" + review.client() + "/reviews/" + review.id(), review.name());
        name.addClassName("case-name");
        Span what = new Span(words.text("case-number", review.caseNumber()) + " · " + words.reviewed(review.period()));
        Span who = new Span(
                words.text("review.sent", review.writtenBy(), words.words().moment(review.submittedAt())));
        who.addClassName("quiet");
        ListItem line = new ListItem(name, what, who);
        line.addClassName("lines");
        if (review.mine()) {
            line.add(new Badge(words.text("review.mine"), Badge.Tone.WARNING));
        }
        return line;
    }

    private void check() {
        List<ReviewFault> faults = signatures.faults();
        found.removeAll();
        if (faults.isEmpty()) {
            Notices.done(words.text("review.check.good"));
        } else {
            found.add(new ReviewFaultList(faults, words));
        }
    }
}
