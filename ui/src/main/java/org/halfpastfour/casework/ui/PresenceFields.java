package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.halfpastfour.casework.GroupMark;
import org.halfpastfour.casework.PersonInMeeting;
import org.halfpastfour.casework.PersonMark;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shell.ui.Forms;
import org.jspecify.annotations.Nullable;

/** One person at a meeting: came, excused with why, or absent; and how involved who came. */
class PresenceFields extends Div {

    private static final long serialVersionUID = 1L;

    private enum Presence {
        CAME,
        EXCUSED,
        ABSENT;

        static @Nullable Presence of(PersonInMeeting person, boolean marked) {
            Boolean came = person.came();
            if (came == null) {
                return marked ? null : CAME;
            }
            return came ? CAME : person.excused() ? EXCUSED : ABSENT;
        }
    }

    private final transient PersonInMeeting person;
    private final RadioButtonGroup<Presence> presence;
    private final Select<Integer> involvement;
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
        why = form.field("why/" + person.person(), new TextField(words.text("field.excuse")));
        why.setMaxLength(200);
        why.setValue(person.why());
        addClassName("mark-line");
        add(presence, involvement, why);
        presence.addValueChangeListener(change -> showWhatFits());
        showWhatFits();
    }

    private void showWhatFits() {
        involvement.setVisible(presence.getValue() == Presence.CAME);
        why.setVisible(presence.getValue() == Presence.EXCUSED);
    }

    Optional<GroupMark> mark() {
        return Optional.ofNullable(presence.getValue())
                .map(chosen -> new GroupMark(
                        new PersonMark(
                                person.person(),
                                chosen == Presence.CAME,
                                chosen == Presence.EXCUSED,
                                involvement.getValue()),
                        chosen == Presence.EXCUSED ? why.getValue() : ""));
    }
}
