package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.Engagements;

/** Opens the comparison of two periods of a case. */
public class CompareDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Engagements engagements;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public CompareDialog(Engagements engagements, CaseDialogs dialogs, CaseWords words) {
        this.engagements = engagements;
        this.dialogs = dialogs;
        this.words = words;
    }

    Engagements engagements() {
        return engagements;
    }

    Dialog of(ClientId client) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.text("compare"));
        dialog.addClassName("rows-dialog");
        dialog.add(new ComparePanel(client, engagements, dialogs.form(), words));
        Button close = new Button(words.words().text("shell.close"), click -> dialog.close());
        dialog.getFooter().add(close);
        return dialog;
    }
}
