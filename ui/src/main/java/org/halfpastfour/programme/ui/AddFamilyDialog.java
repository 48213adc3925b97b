package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildRow;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingAnswer;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;

/** Books for a family by hand: search a child, choose who comes, send; by the same use case as the family itself. */
final class AddFamilyDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;
    private static final int MILLISECONDS_AFTER_TYPING = 300;

    private final PlanningActions desk;
    private final Words words;
    private final transient Families families;
    private final transient SignUp signUp;
    private final SessionView session;
    private final transient Consumer<String> done;
    private final Div found = new Div();

    AddFamilyDialog(
            PlanningActions desk, Families families, SignUp signUp, SessionView session, Consumer<String> done) {
        super(desk.words, desk.words.text("programme.add-child"));
        this.desk = desk;
        this.words = desk.words;
        this.families = families;
        this.signUp = signUp;
        this.session = session;
        this.done = done;
        TextField search = new TextField(words.text("programme.search-child"));
        search.setHelperText(words.text("programme.search-child.helper"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(MILLISECONDS_AFTER_TYPING);
        search.addValueChangeListener(change -> search(change.getValue()));
        search.setAutofocus(true);
        found.addClassName("found");
        body().add(search, found);
    }

    private void search(String text) {
        found.removeAll();
        if (text.isBlank()) {
            return;
        }
        List<ChildRow> rows = families.children(session.home(), text);
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        rows.forEach(row -> list.add(line(row)));
        found.add(rows.isEmpty() ? new Paragraph(words.text("programme.search-child.none")) : list);
    }

    private ListItem line(ChildRow row) {
        Span name = new Span(row.name());
        name.addClassName("line-name");
        Span about = new Span(words.age(row.birthDate()) + " · " + row.householdName());
        about.addClassName("quiet");
        Div who = new Div(name, about);
        who.addClassName("line-what");
        Button choose = new Button(words.text("programme.choose"), click -> choose(row));
        choose.setAriaLabel(words.text("programme.choose") + " " + row.name());
        ListItem line = new ListItem(who, choose);
        line.addClassName("line");
        return line;
    }

    private void choose(ChildRow row) {
        HouseholdView household = families.household(row.household());
        Forms form = new Forms(desk.errors);
        CheckboxGroup<ChildView> children =
                form.field("children", new CheckboxGroup<>(words.text("programme.children")));
        children.setItems(household.children());
        children.setItemLabelGenerator(ChildView::name);
        household.children().stream()
                .filter(child -> child.id().equals(row.id()))
                .forEach(children::select);
        CheckboxGroup<AdultView> guardians =
                form.field("guardians", new CheckboxGroup<>(words.text("programme.guardians")));
        guardians.setItems(household.adults());
        guardians.setItemLabelGenerator(AdultView::name);
        guardians.setVisible(session.needsGuardian());
        TextField exception = form.field("exceptionReason", new TextField(words.text("programme.exception")));
        exception.setHelperText(words.text(
                "programme.exception.helper",
                words.ages(session.admitted().from(), session.admitted().to())));
        body().removeAll();
        body().add(children, guardians, exception, form.problem());
        Button send = form.submit(
                words.text("programme.book"),
                key -> done.accept(book(new BookSession(
                        session.id(),
                        household.id(),
                        children.getValue().stream().map(ChildView::id).toList(),
                        guardians.getValue().stream().map(AdultView::id).toList(),
                        false,
                        exception.getValue()))));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        footer(send);
    }

    private String book(BookSession command) {
        BookingAnswer answer = signUp.book(command);
        close();
        List<String> lines = new ArrayList<>();
        answer.bookings().forEach(booking -> lines.add(say(booking)));
        return String.join("\n", lines);
    }

    private String say(BookingSummary booking) {
        return booking.state() == BookingState.CONFIRMED
                ? words.text("programme.book.confirmed", booking.participantName())
                : words.text("programme.book.waiting", booking.participantName(), String.valueOf(booking.position()));
    }
}
