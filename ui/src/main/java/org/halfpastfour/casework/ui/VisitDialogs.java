package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.casework.CaseVisits;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.ContactRhythm;
import org.halfpastfour.casework.ContactsOfCase;
import org.halfpastfour.casework.LivesAt;
import org.halfpastfour.casework.SetRhythm;

/** The forms for where a client is visited, and how often. */
public class VisitDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseVisits visits;
    private final CaseDialogs dialogs;
    private final ContactWords words;

    @Inject
    public VisitDialogs(CaseVisits visits, CaseDialogs dialogs, ContactWords words) {
        this.visits = visits;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog address(ContactsOfCase view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog(view.place() == null ? "address.write" : "address.change");
        TextField street = dialog.form().field("street", new TextField(words.text("field.street")));
        street.setMaxLength(LivesAt.LONGEST_STREET);
        street.setHelperText(words.text("field.street.help"));
        TextField door = dialog.form().field("door", new TextField(words.text("field.door")));
        door.setMaxLength(LivesAt.LONGEST_DOOR);
        if (view.place() != null) {
            street.setValue(view.place().street());
            door.setValue(view.place().door());
        }
        return dialog.with(street, door).sending(() -> {
            visits.livesAt(view.client(), new LivesAt(street.getValue(), door.getValue()));
            done.run();
        });
    }

    /** By the schedule again, where nothing is chosen. */
    CaseFormDialog rhythm(ContactsOfCase view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("rhythm.set");
        Select<ContactKind> kind = dialog.form().field("kind", new Select<>());
        kind.setLabel(words.text("field.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(words.words()::of);
        Select<ContactRhythm> rhythm = dialog.form().field("every", new Select<>());
        rhythm.setLabel(words.text("field.every"));
        rhythm.setItems(ContactWords.USUAL);
        rhythm.setEmptySelectionAllowed(true);
        rhythm.setEmptySelectionCaption(words.text("rhythm.by-schedule"));
        rhythm.setItemLabelGenerator(each -> each == null ? words.text("rhythm.by-schedule") : words.rhythm(each));
        TextField reason = dialog.form().field("reason", new TextField(words.text("field.reason")));
        reason.setMaxLength(SetRhythm.LONGEST_REASON);
        view.rhythms().stream()
                .findFirst()
                .ifPresentOrElse(
                        own -> {
                            kind.setValue(own.kind());
                            rhythm.setValue(own.rhythm());
                            reason.setValue(own.reason());
                        },
                        () -> kind.setValue(ContactKind.HOME_VISIT));
        return dialog.with(new Paragraph(words.text("rhythm.text")), kind, rhythm, reason)
                .sending(() -> {
                    visits.setRhythm(
                            new SetRhythm(view.client(), kind.getValue(), rhythm.getValue(), reason.getValue()));
                    done.run();
                });
    }
}
