package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.halfpastfour.casework.ClientContacts;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ContactForm;
import org.halfpastfour.casework.ContactId;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.OpenContactForm;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/**
 * Writes one contact, on a phone and in a minute. The address names the form, so that a page which is loaded anew sends the
 * same one: after an answer that was lost there is one contact, and not two.
 */
@Route(value = "cases/:id/contact", layout = MainLayout.class)
@RolesAllowed(Roles.CASEWORKER)
public class WriteContactPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String ATTEMPT = "attempt";

    private final ClientContacts contacts;
    private final ContactWords words;
    private final transient Errors errors;
    private final Address address = new Address();

    @Inject
    public WriteContactPage(ClientContacts contacts, ContactWords words, Errors errors) {
        super("contact-page");
        this.contacts = contacts;
        this.words = words;
        this.errors = errors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event);
        ClientId client = CaseAddress.client(event);
        UUID attempt = address.id(ATTEMPT).orElseGet(Ids::next);
        address.replace(ATTEMPT, attempt);
        ContactId corrects = address.id("corrects").map(ContactId::of).orElse(null);
        ContactForm form = contacts.form(new OpenContactForm(client, attempt, corrects));
        heading(words.text(corrects == null ? "contact.of" : "contact.correct.of", form.name()));
        Anchor back = new Anchor(after(client), words.text(isFromList() ? "contact.to-list" : "contact.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        if (form.saved()) {
            put(new EmptyState("check", words.text("contact.saved-before"), words.text("contact.saved-before.next")));
        } else {
            put(panel(form, attempt));
        }
    }

    private Div panel(ContactForm view, UUID attempt) {
        Forms form = new Forms(errors);
        ContactFields fields = new ContactFields(
                view, attempt, address.word("kind", ContactKind.class).orElse(null), form, words);
        Div panel = new Div();
        panel.addClassNames("panel", "stack", "write-contact");
        if (view.corrects() != null) {
            panel.add(new Paragraph(words.text("contact.correct.keeps")));
        }
        panel.add(fields, form.problem(), form.submit(words.text("save"), key -> {
            contacts.write(fields.command());
            Notices.done(words.text("contact.saved"));
            UI.getCurrent().navigate(after(view.client()));
        }));
        return panel;
    }

    /** Back to where one came from: the list, which names the kind, or the case. */
    private String after(ClientId client) {
        return isFromList() ? DuePage.ROUTE : "cases/" + client + "/contacts";
    }

    private boolean isFromList() {
        return address.text("kind").isPresent();
    }
}
