package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ReviewRow;
import org.halfpastfour.casework.Reviews;
import org.halfpastfour.casework.ReviewsOfCase;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;

/** The reviews of a case, the latest first; its caseworker begins the next one here. */
@Route(value = "cases/:id/reviews", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CaseReviewsPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Reviews reviews;
    private final ReviewDialogs dialogs;
    private final CaseWords words;

    @Inject
    public CaseReviewsPage(Reviews reviews, ReviewDialogs dialogs, CaseWords words) {
        super("case-page");
        this.reviews = reviews;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewsOfCase view = reviews.of(CaseAddress.client(event));
        heading(words.text("reviews.of", view.name()));
        actions(buttons(view).toArray(Component[]::new));
        put(list(view));
    }

    private List<Component> buttons(ReviewsOfCase view) {
        List<Component> buttons = new ArrayList<>();
        Anchor back = new Anchor("cases/" + view.client(), words.text("repair.back"));
        back.addClassNames("button-link", "secondary");
        buttons.add(back);
        if (view.begins()) {
            Button begin = new Button(
                    words.text("review.begin"), click -> dialogs.begin(view).open());
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(begin);
        }
        return buttons;
    }

    private Component list(ReviewsOfCase view) {
        if (view.reviews().isEmpty()) {
            return new EmptyState("case", words.text("reviews.none"), words.text("reviews.none.next"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        view.reviews().forEach(row -> list.add(line(view.client(), row)));
        Div panel = new Div(list);
        panel.addClassName("panel");
        return panel;
    }

    private ListItem line(ClientId client, ReviewRow row) {
        Anchor period = new Anchor("cases/" + client + "/reviews/" + row.id(), words.reviewed(row.period()));
        period.addClassName("case-name");
        Span began = new Span(words.text("review.begun", words.words().moment(row.begunAt())));
        began.addClassName("quiet");
        Div head = new Div(period, ReviewActions.badge(row.state(), words));
        head.addClassName("row");
        if (row.number() != null) {
            head.addComponentAsFirst(new Span(words.text("review.number", row.number())));
        }
        ListItem line = new ListItem(head, began);
        line.addClassName("lines");
        return line;
    }
}
