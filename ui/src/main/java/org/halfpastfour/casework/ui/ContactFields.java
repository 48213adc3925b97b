package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.casework.ContactForm;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.ContactView;
import org.halfpastfour.casework.WriteContact;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TimeField;
import org.jspecify.annotations.Nullable;

/** What is asked about a contact: big choices, the time that it is, usual answers to tap, and one text to write. */
class ContactFields extends Div {

    private static final long serialVersionUID = 1L;

    private enum Met {
        REACHED,
        NOT_REACHED
    }

    private final transient ContactForm view;
    private final UUID attempt;
    private final ContactWords words;
    private final RadioButtonGroup<ContactKind> kind;
    private final RadioButtonGroup<Met> met;
    private final DateField date;
    private final TimeField time;
    private final TextField place;
    private final TextField whom;
    private final TextArea seen;
    private final TextArea agreed;

    ContactFields(ContactForm view, UUID attempt, @Nullable ContactKind asked, Forms form, ContactWords words) {
        this.view = view;
        this.attempt = attempt;
        this.words = words;
        addClassName("case-fields");
        kind = form.field("kind", new RadioButtonGroup<>(words.text("field.kind")));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(words.words()::of);
        kind.addClassName("contact-choice");
        met = form.field("reached", new RadioButtonGroup<>(words.text("field.reached")));
        met.setItems(Met.values());
        met.setItemLabelGenerator(words.words()::of);
        met.addClassName("contact-choice");
        date = form.field("at", new DateField(words.text("field.day")));
        time = form.field("time", new TimeField(words.text("field.time")));
        place = form.field("place", new TextField(words.text("field.place")));
        place.setMaxLength(WriteContact.LONGEST_LINE);
        whom = form.field("whom", new TextField(words.text("field.whom")));
        whom.setMaxLength(WriteContact.LONGEST_LINE);
        seen = form.field("seen", new TextArea(words.text("field.seen")));
        seen.setMaxLength(WriteContact.LONGEST_SEEN);
        seen.setMinRows(5);
        agreed = form.field("agreed", new TextArea(words.text("field.agreed")));
        agreed.setMaxLength(WriteContact.LONGEST_AGREED);
        agreed.setMinRows(2);
        fill(asked);
        Div when = new Div(date, time);
        when.addClassName("contact-when");
        add(
                Draft.ofPrivate("contact", attempt),
                kind,
                met,
                seen,
                agreed,
                when,
                place,
                chips(place, "contact.places"),
                whom,
                chips(whom, "contact.people"));
    }

    private void fill(@Nullable ContactKind asked) {
        ContactView before = view.corrects();
        ZonedDateTime at = (before == null ? words.words().now() : before.at())
                .atZone(words.words().zone());
        date.setValue(at.toLocalDate());
        time.setValue(at.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        kind.setValue(before == null ? asked == null ? ContactKind.CALL : asked : before.kind());
        met.setValue(before == null || before.reached() ? Met.REACHED : Met.NOT_REACHED);
        place.setValue(before == null ? usualPlace(kind.getValue()) : before.place());
        whom.setValue(before == null ? "" : before.whom());
        seen.setValue(before == null ? "" : before.seen());
        agreed.setValue(before == null ? "" : before.agreed());
    }

    private String usualPlace(ContactKind chosen) {
        return chosen == ContactKind.HOME_VISIT && view.place() != null ? words.place(view.place()) : "";
    }

    /** Answers to tap instead of typing; the browser itself writes them, so that a draft keeps them as well. */
    private Component chips(TextField field, String key) {
        Div chips = new Div();
        chips.addClassName("contact-answers");
        Stream.of(words.text(key).split("\\|", -1)).forEach(answer -> {
            Button chip = new Button(answer, click -> field.getElement()
                    .executeJs(
                            "this.value = $0; this.dispatchEvent(new Event('input', {bubbles: true}));"
                                    + " this.dispatchEvent(new Event('change', {bubbles: true}))",
                            answer));
            chip.addThemeVariants(ButtonVariant.SMALL);
            chips.add(chip);
        });
        return chips;
    }

    WriteContact command() {
        ContactView before = view.corrects();
        return new WriteContact(
                attempt,
                view.client(),
                kind.getValue(),
                at(),
                place.getValue(),
                whom.getValue(),
                met.getValue() == Met.REACHED,
                seen.getValue(),
                agreed.getValue(),
                before == null ? null : before.id());
    }

    private Instant at() {
        new Checks()
                .notNull("at", date.getValue())
                .notNull("time", time.getValue())
                .orThrow();
        return date.getValue()
                .atTime(time.getValue())
                .atZone(words.words().zone())
                .toInstant();
    }
}
