package org.halfpastfour.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.policy.PolicyLine;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.SignUpPolicies;

/** What holds in every home, each said in a sentence: since when and by whom, what will hold, and what was set before. */
@Route(value = "city/policies", layout = MainLayout.class)
@Menu(order = 45, title = "report.policies.menu", icon = "settings")
@RolesAllowed(Roles.CITY_ADMIN)
public class PoliciesPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SignUpPolicies policies;
    private final transient Words words;
    private final transient PolicyWords said;
    private final transient Errors errors;

    @Inject
    public PoliciesPage(SignUpPolicies policies, Words words, Errors errors) {
        super("policies-page");
        this.policies = policies;
        this.words = words;
        this.said = new PolicyWords(words);
        this.errors = errors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("report.policies.title"));
        Anchor consents = new Anchor("city/consents", getTranslation("report.policies.consents"));
        consents.addClassNames("button-link", "secondary");
        actions(consents);
        show();
    }

    private void show() {
        Div lines = new Div();
        policies.inForce().forEach(line -> Listed.add(lines, line(line)));
        Div settable = new Div(new H2(getTranslation("report.policies.settable")), lines);
        settable.addClassNames("panel", "stack");
        put(settable, new FixedPolicies(words), history(policies.history()));
    }

    private Component line(PolicyLine line) {
        Span sentence = new Span(said.sentence(line.policy(), line.present().value()));
        sentence.addClassName("city-row-name");
        Span since = new Span(said.since(line.present()));
        since.addClassName("quiet");
        Div text = new Div(sentence, since);
        line.toCome().forEach(value -> text.add(new Span(said.toCome(value))));
        text.addClassName("room-text");
        Button change = new Button(
                getTranslation("report.policy.edit"),
                click -> new PolicyDialog(line, policies, said, errors, this::show).open());
        change.setAriaLabel(getTranslation("report.policy.edit-of", said.name(line.policy())));
        Div row = new Div(text, change);
        row.addClassName("room-row");
        return row;
    }

    private Component history(List<PolicyLine.Value> values) {
        Div history = new Div(new H2(getTranslation("report.policies.history")));
        history.addClassNames("panel", "stack");
        if (values.isEmpty()) {
            history.add(new Paragraph(getTranslation("report.policies.nothing-set")));
            return history;
        }
        UnorderedList list = new UnorderedList();
        values.forEach(value -> list.add(new ListItem(said.set(value))));
        history.add(list);
        return history;
    }
}
