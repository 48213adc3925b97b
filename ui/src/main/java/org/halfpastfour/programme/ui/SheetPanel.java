package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.SheetLine;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SignUpSheet;

/** Who comes, who is offered a place until when, and who waits in which order. */
final class SheetPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final PlanningActions desk;
    private final Words words;
    private final transient SignUp signUp;
    private final SessionView session;
    private final transient Runnable changed;

    SheetPanel(PlanningActions desk, SignUp signUp, SignUpSheet sheet, Runnable add, Runnable changed) {
        this.desk = desk;
        this.words = desk.words;
        this.signUp = signUp;
        this.session = sheet.session();
        this.changed = changed;
        addClassName("sheet-panel");
        Section booked = part("programme.booked", sheet.confirmed());
        if (isOpen()) {
            Button button = new Button(words.text("programme.add-child"), new Glyph("plus"), click -> add.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            booked.add(button);
        }
        add(booked);
        if (!sheet.offered().isEmpty()) {
            add(part("programme.offered", sheet.offered()));
        }
        Section waiting = part("programme.waiting-list", sheet.waiting());
        if (!sheet.waiting().isEmpty() && isOpen()) {
            waiting.add(promote());
        }
        add(waiting);
    }

    private boolean isOpen() {
        return session.state() == SessionState.PUBLISHED && session.start().isAfter(desk.clock.instant());
    }

    private Section part(String key, List<SheetLine> lines) {
        Section part = new Section(new H2(words.text(
                key, lines.stream().filter(line -> !line.placeGivenOn()).count())));
        part.addClassNames("panel", "sheet-part");
        if (lines.isEmpty()) {
            Paragraph nobody = new Paragraph(words.text(key + ".nobody"));
            nobody.addClassName("quiet");
            part.add(nobody);
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("lines");
            lines.forEach(line -> list.add(line(line)));
            part.add(list);
        }
        return part;
    }

    private ListItem line(SheetLine line) {
        Div who = new Div();
        who.addClassName("line-what");
        String called = words.called(line.name(), line.born());
        Span name = new Span(line.position() == null ? called : line.position() + ". " + called);
        name.addClassName("line-name");
        Span asked = new Span(words.text("programme.asked-at", words.moment(line.askedAt())));
        asked.addClassName("quiet");
        who.add(name, asked);
        String why = line.movedUp();
        if (why != null) {
            Span reason = new Span(words.text("programme.moved-up.why", why));
            reason.addClassName("quiet");
            who.add(reason);
        }
        Div marks = new Div();
        marks.addClassName("row");
        if (line.priority()) {
            marks.add(new Badge(words.text("programme.priority"), Badge.Tone.ACCENT));
        }
        if (line.behind()) {
            marks.add(new Badge(words.text("programme.behind")));
        }
        if (line.placeGivenOn()) {
            marks.add(new Badge(words.text("programme.place-given-on")));
        }
        if (line.offerExpires() != null) {
            marks.add(new Badge(words.timeLeft(line.offerExpires()), Badge.Tone.WARNING));
        }
        if (line.movedUp() != null) {
            marks.add(new Badge(words.text("programme.moved-up"), Badge.Tone.ACCENT));
        }
        if (session.start().isAfter(desk.clock.instant()) && session.state() != SessionState.CANCELLED) {
            if (isBehindOthers(line)) {
                marks.add(moveUp(line));
            }
            marks.add(remove(line));
        }
        ListItem item = new ListItem(who, marks);
        item.addClassName("line");
        return item;
    }

    private static boolean isBehindOthers(SheetLine line) {
        Integer position = line.position();
        return position != null && position > 1 && line.movedUp() == null;
    }

    private Button moveUp(SheetLine line) {
        Button up = new Button(words.text("programme.move-up"), click -> new MoveUpDialog(desk, line, changed).open());
        up.addThemeVariants(ButtonVariant.TERTIARY);
        up.setAriaLabel(words.text("programme.move-up") + " " + words.called(line.name(), line.born()));
        return up;
    }

    private Button remove(SheetLine line) {
        Button remove = new Button(
                words.text("programme.remove"),
                click -> new TakeOffDialog(desk, signUp, session, line, changed).open());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Loss.way(remove);
        remove.setAriaLabel(words.text("programme.remove") + " " + words.called(line.name(), line.born()));
        return remove;
    }

    private Button promote() {
        return new Button(words.text("programme.promote"), click -> {
            int[] offered = new int[1];
            var unused = desk.tell(
                    () -> offered[0] = signUp.promote(session.id()),
                    () -> offered[0] == 0
                            ? words.text("programme.promote.none")
                            : words.text("programme.promote.done", offered[0]));
            changed.run();
        });
    }
}
