package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.CaseExports;
import org.halfpastfour.casework.ClientContacts;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ContactsOfCase;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;

/** The contacts of a case: what is due, where to go, how often, and all that was written. */
@Route(value = "cases/:id/contacts", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CaseContactsPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final ClientContacts contacts;
    private final transient CaseExports exports;
    private final VisitDialogs dialogs;
    private final HelperDialogs helpers;
    private final ContactWords words;
    private final Div content = new Div();

    @Inject
    public CaseContactsPage(
            ClientContacts contacts,
            CaseExports exports,
            VisitDialogs dialogs,
            HelperDialogs helpers,
            ContactWords words) {
        super("contacts-page");
        this.contacts = contacts;
        this.exports = exports;
        this.dialogs = dialogs;
        this.helpers = helpers;
        this.words = words;
        content.addClassName("case-columns");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseAddress.client(event));
    }

    private void show(ClientId client) {
        ContactsOfCase view = contacts.of(client);
        heading(words.text("contacts.of", view.name()));
        actions(actions(view).toArray(Component[]::new));
        Runnable again = () -> show(client);
        Div left = new Div(new VisitPanel(view, dialogs, words, again), new ErrandPanel(view, helpers, words, again));
        left.addClassName("case-column");
        Div right = new Div(new ContactList(view, words));
        right.addClassName("case-column");
        content.removeAll();
        content.add(left, right);
    }

    private List<Component> actions(ContactsOfCase view) {
        List<Component> actions = new ArrayList<>();
        if (!view.own() && !view.glass()) {
            actions.add(new Badge(words.text("supervised")));
        }
        if (!view.glass() && !view.contacts().isEmpty()) {
            actions.add(new FileLinks(
                    () -> exports.contacts(view.client()), new CaseSheets(words.words())::contacts, words.words()));
        }
        Anchor back = new Anchor("cases/" + view.client(), words.text("repair.back"));
        back.addClassNames("button-link", "secondary");
        actions.add(back);
        if (view.own()) {
            Anchor write = new Anchor("cases/" + view.client() + "/contact", new Glyph("plus"));
            write.add(words.text("contact.write"));
            write.addClassName("button-link");
            actions.add(write);
        }
        return actions;
    }
}
