package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.halfpastfour.family.Contact;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalledOff;
import org.halfpastfour.signup.FamilyToTell;
import org.jspecify.annotations.Nullable;

/** Whom to call about what the home called off: who had what, the family's phones, and a tick once it is reached. */
final class CalledOffPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final PlanningActions desk;
    private final Words words;
    private final SessionId session;

    CalledOffPanel(PlanningActions desk, CalledOff list) {
        this.desk = desk;
        this.words = desk.words;
        this.session = list.session().id();
        addClassNames("panel", "sheet-part", "called-off");
        show(list);
    }

    private void show(CalledOff list) {
        removeAll();
        Section part = new Section(new H2(words.text(
                list.untold() == 0 ? "programme.called-off.all" : "programme.called-off",
                list.untold(),
                list.families().size())));
        if (list.families().isEmpty()) {
            Paragraph nobody = new Paragraph(words.text("programme.called-off.nobody"));
            nobody.addClassName("quiet");
            part.add(nobody);
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("lines");
        list.families().forEach(family -> lines.add(line(family)));
        part.add(lines);
        add(part);
    }

    private ListItem line(FamilyToTell family) {
        Div who = new Div();
        who.addClassName("line-what");
        family.people().forEach(person -> who.add(person(person)));
        family.contacts().forEach(contact -> who.add(call(contact)));
        if (family.contacts().isEmpty()) {
            Span nobody = new Span(words.text("programme.called-off.no-contact"));
            nobody.addClassName("quiet");
            who.add(nobody);
        }
        Instant messaged = family.messagedAt();
        if (messaged != null) {
            Span message = new Span(words.text("programme.called-off.messaged", words.moment(messaged)));
            message.addClassName("quiet");
            who.add(message);
        }
        ListItem item = new ListItem(who, tick(family));
        item.addClassName("line");
        return item;
    }

    private Div person(FamilyToTell.Line person) {
        Span name = new Span(person.name());
        name.addClassName("line-name");
        Div line = new Div(name, new Badge(was(person)));
        line.addClassName("row");
        return line;
    }

    private String was(FamilyToTell.Line person) {
        return switch (person.was()) {
            case OFFERED -> words.text("programme.called-off.was-offered");
            case WAITING -> {
                Integer position = person.position();
                yield words.text("programme.called-off.was-waiting", position == null ? 0 : position);
            }
            default -> words.text("programme.called-off.was-booked");
        };
    }

    private Div call(Contact contact) {
        String phone = contact.phone();
        if (phone == null) {
            Div without = new Div(new Span(words.text("programme.called-off.no-phone", contact.name())));
            without.addClassName("quiet");
            return without;
        }
        Anchor call = new Anchor("tel:" + phone, contact.name() + " " + words.phone(phone));
        call.setRouterIgnore(true);
        return new Div(call);
    }

    private Checkbox tick(FamilyToTell family) {
        Instant reached = family.reachedAt();
        Checkbox tick = TypedWork.exempt(new Checkbox(label(reached, family.reachedBy())));
        tick.setValue(family.reached());
        tick.setAriaLabel(words.text("programme.called-off.reached") + " · "
                + words.list(
                        family.people().stream().map(FamilyToTell.Line::name).toList()));
        tick.addValueChangeListener(change -> mark(family, change.getValue()));
        return tick;
    }

    private String label(@Nullable Instant reached, @Nullable String by) {
        return reached == null
                ? words.text("programme.called-off.reached")
                : words.text("programme.called-off.reached-by", words.moment(reached), by == null ? "" : by);
    }

    /** Whatever a colleague ticked in between is shown as well. */
    private void mark(FamilyToTell family, boolean reached) {
        try {
            show(
                    reached
                            ? desk.calledOff.reached(session, family.household())
                            : desk.calledOff.notReached(session, family.household()));
        } catch (RuntimeException refusal) {
            Notices.refused(desk.errors.text(refusal));
            show(desk.calledOff.of(session));
        }
    }
}
