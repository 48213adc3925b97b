package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.halfpastfour.casework.GroupMark;
import org.halfpastfour.casework.PersonInMeeting;
import org.halfpastfour.casework.PersonMark;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;
import org.jspecify.annotations.Nullable;

/** One person at a meeting: came, for all of it or for so many minutes, excused with why, or absent; and how involved who came. */
class PresenceFields extends Div {

    private static final long serialVersionUID = 1L;

    private enum Presence {
        CAME,
        PART,
        EXCUSED,
        ABSENT;

        static @Nullable Presence of(PersonInMeeting person, boolean marked) {
            Boolean came = person.came();
            if (came == null) {
                return marked ? null : CAME;
            }
            return came ? (person.minutes() == null ? CAME : PART) : person.excused() ? EXCUSED : ABSENT;
        }
    }

    private final transient PersonInMeeting person;
    private final RadioButtonGroup<Presence> presence;
    private final Select<Integer> involvement;
    private final IntegerField minutes;
    private final TextField why;

    PresenceFields(PersonInMeeting person, boolean marked, Forms form, CaseWords words) {
        this.person = person;
        presence = form.field("came/" + person.person(), new RadioButtonGroup<>());
        presence.setLabel(person.name() == null ? words.text("person.unnamed") : person.name());
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(each -> words.text("came." + CodeWord.of(each)));
        presence.setValue(Presence.of(person, marked));
        presence.addClassName("contact-choice");
        involvement = form.field("involvement/" + person.person(), new Select<>());
        involvement.setLabel(words.text("involvement"));
        involvement.setItems(0, 1, 2, 3);
        involvement.setEmptySelectionAllowed(true);
        involvement.setEmptySelectionCaption(words.text("involvement.unmarked"));
        involvement.setItemLabelGenerator(
                each -> each == null ? words.text("involvement.unmarked") : words.text("involvement." + each));
        involvement.setValue(person.involvement());
        minutes = form.field("minutes/" + person.person(), new IntegerField(words.text("field.minutes-there")));
        minutes.setMin(1);
        minutes.setStepButtonsVisible(false);
        minutes.setValue(person.minutes());
        why = form.field("why/" + person.person(), new TextField(words.text("field.excuse")));
        why.setMaxLength(200);
        why.setValue(person.why());
        addClassName("mark-line");
        add(presence, minutes, involvement, why);
        presence.addValueChangeListener(change -> showWhatFits());
        showWhatFits();
    }

    private void showWhatFits() {
        minutes.setVisible(presence.getValue() == Presence.PART);
        involvement.setVisible(isThere());
        why.setVisible(presence.getValue() == Presence.EXCUSED);
    }

    private boolean isThere() {
        return presence.getValue() == Presence.CAME || presence.getValue() == Presence.PART;
    }

    Optional<GroupMark> mark() {
        if (presence.getValue() == Presence.PART && minutes.getValue() == null) {
            throw new InvalidInput("minutes/" + person.person(), CommonError.REQUIRED.code());
        }
        return Optional.ofNullable(presence.getValue())
                .map(chosen -> new GroupMark(
                        new PersonMark(
                                person.person(),
                                isThere(),
                                chosen == Presence.EXCUSED,
                                involvement.getValue(),
                                chosen == Presence.PART ? minutes.getValue() : null),
                        chosen == Presence.EXCUSED ? why.getValue() : ""));
    }
}
