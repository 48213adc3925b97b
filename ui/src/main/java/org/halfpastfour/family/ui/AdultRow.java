package org.halfpastfour.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.halfpastfour.family.NewAdult;
import org.halfpastfour.shell.ui.Forms;

/** An adult in the form of a new family. */
class AdultRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PersonFields.OfAdult fields;
    private final transient PhoneQuestion question;
    private final Button remove;
    private String prefix = "";

    AdultRow(FamilyWords words, PhoneQuestion question, Runnable nameChanged, Consumer<AdultRow> removed) {
        this.question = question;
        fields = PersonFields.OfAdult.make(words);
        fields.name().addValueChangeListener(change -> nameChanged.run());
        remove = Parts.act(words.text("family.remove"), "", click -> removed.accept(this));
        addClassName("family-fields");
        add(fields.name(), fields.phone(), remove);
    }

    /** Gives the fields their names in the command. */
    void name(Forms form, String prefix, boolean removable) {
        this.prefix = prefix;
        form.field(prefix + "name", fields.name());
        form.field(prefix + "phone", fields.phone());
        remove.setVisible(removable);
    }

    String adultName() {
        return fields.name().getValue();
    }

    /** Asks once about a number that is registered already. */
    NewAdult value() {
        question.ask(prefix + "phone", fields.phone().getValue());
        return fields.value();
    }
}
