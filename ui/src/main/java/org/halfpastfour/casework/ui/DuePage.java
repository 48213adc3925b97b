package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.ClientContacts;
import org.halfpastfour.casework.DueList;
import org.halfpastfour.casework.DueState;
import org.halfpastfour.casework.DueStreet;
import org.halfpastfour.casework.HelpCalls;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.MenuCounts;
import org.halfpastfour.shell.ui.Segments;
import org.halfpastfour.shell.ui.TypedWork;

/** Whom to see or call, street by street in the order of walking; one tap opens the form. */
@Route(value = "due", layout = MainLayout.class)
@Menu(order = 30.5, title = "casework.due.menu", icon = "walk")
@RolesAllowed(Roles.CASEWORKER)
public class DuePage extends LookPage {

    static final String ROUTE = "due";

    private static final long serialVersionUID = 1L;
    private static final String UNTIL = "until";
    private static final String LATER = "later";

    private final transient ClientContacts contacts;
    private final transient HelpCalls calls;
    private final ContactWords words;
    private final Address address = new Address();
    private final Div list = new Div();

    @Inject
    public DuePage(ClientContacts contacts, HelpCalls calls, ContactWords words) {
        super("due-page");
        this.contacts = contacts;
        this.calls = calls;
        this.words = words;
        list.addClassName("stack");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        boolean later = address.text(UNTIL).filter(LATER::equals).isPresent();
        heading(words.text("due.title"));
        Segments parts = new Segments(words.text("due.parts"))
                .add(words.text("due.this-week"), () -> choose(false))
                .add(words.text("due.later"), () -> choose(true));
        parts.choose(later ? 1 : 0);
        TypedWork.exempt(parts);
        put(parts, list);
        show(later);
    }

    private void choose(boolean later) {
        address.push(UNTIL, later ? LATER : null);
        show(later);
    }

    private void show(boolean later) {
        look(() -> ask(later));
    }

    private void ask(boolean later) {
        DueList due = contacts.due(later);
        list.removeAll();
        list.add(
                new HelpWatch(
                        calls,
                        true,
                        false,
                        words.words(),
                        (late, waiting) -> MenuCounts.show(ROUTE, due.pressing() + waiting)),
                new WrittenPanel(due.written(), words),
                sum(due));
        if (due.streets().isEmpty()) {
            list.add(new EmptyState("check", words.text("due.none"), words.text("due.none.next")));
        }
        for (DueStreet street : due.streets()) {
            list.add(new StreetPanel(street, words));
        }
    }

    private Div sum(DueList due) {
        Div sum = new Div();
        sum.addClassName("due-sum");
        count(sum, DueState.OVERDUE, "due.sum.overdue", due.overdue());
        count(sum, DueState.TODAY, "due.sum.today", due.today());
        count(sum, DueState.THIS_WEEK, "due.sum.week", due.week());
        count(sum, DueState.LATER, "due.sum.later", due.later());
        if (due.unscheduled() > 0) {
            Paragraph none = new Paragraph(words.text("due.unscheduled", due.unscheduled()));
            none.addClassName("quiet");
            sum.add(none);
        }
        return sum;
    }

    private void count(Div sum, DueState state, String key, int count) {
        if (count > 0) {
            sum.add(new Badge(words.text(key, count), ContactWords.tone(state)));
        }
    }
}
