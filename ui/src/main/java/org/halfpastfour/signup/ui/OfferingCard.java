package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.Offering;

/** One session to join: what it is, how many places are left, and how each child stands with it. */
class OfferingCard extends Div {

    private static final long serialVersionUID = 1L;

    OfferingCard(Offering offering, Words words, BookingStanding standing) {
        SessionView session = offering.session();
        addClassNames("panel", "offering-card");
        SessionHead head = SessionHead.onItsDay(session, words).ages(session);
        if (CancelledNote.isCancelled(session)) {
            add(head.state(standing.places(offering)), CancelledNote.of(session, words));
            return;
        }
        Div people = new Div();
        people.addClassName("people");
        toShow(offering).forEach(person -> Listed.add(people, new PersonLine(person.name(), standing.of(person))));
        add(head, AboutText.brief(offering.about(), words), people);
        Div foot = new Div(standing.places(offering));
        foot.addClassName("offering-foot");
        if (canBook(offering)) {
            foot.add(bookLink(offering, words));
        } else if (mayJoin(offering)) {
            foot.add(link(offering, words.text("signup.book.join")));
        }
        add(foot);
    }

    /** Adults are chosen while booking; here they stand only where the session is for adults alone. */
    private static List<Eligibility> toShow(Offering offering) {
        List<Eligibility> children =
                offering.participants().stream().filter(Eligibility::child).toList();
        return children.isEmpty() ? offering.participants() : children;
    }

    private static boolean canBook(Offering offering) {
        return toShow(offering).stream().anyMatch(Eligibility::may);
    }

    /** Another adult comes along with a child who has it already. */
    private static boolean mayJoin(Offering offering) {
        return offering.participants().stream().anyMatch(person -> person.child() && BookingStanding.isLive(person))
                && offering.participants().stream().anyMatch(Eligibility::may);
    }

    private static RouterLink bookLink(Offering offering, Words words) {
        boolean full = toShow(offering).stream().filter(Eligibility::may).allMatch(BookingStanding::isFull);
        return link(offering, words.text(full ? "signup.wait" : "signup.book"));
    }

    private static RouterLink link(Offering offering, String text) {
        RouterLink link = new RouterLink(
                text,
                BookPage.class,
                new RouteParameters(
                        new RouteParam(BookPage.SESSION, offering.session().id().toString())));
        link.addClassName("button-link");
        link.getElement()
                .setAttribute("aria-label", text + " · " + offering.session().title());
        return link;
    }
}
