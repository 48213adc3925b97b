package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.jspecify.annotations.Nullable;

/** A form in a dialog: it closes when what it sends is done, and stays as it is when that is refused. */
class CaseFormDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final Forms form;
    private final Div fields = new Div();
    private transient Runnable work = () -> {};

    CaseFormDialog(String title, String submit, String cancel, Errors errors) {
        form = new Forms(errors);
        setHeaderTitle(title);
        addClassName("form-dialog");
        fields.addClassName("case-fields");
        add(fields, form.problem());
        Button send = form.submit(submit, key -> {
            work.run();
            close();
        });
        getFooter().add(new Button(cancel, click -> close()), send);
    }

    Forms form() {
        return form;
    }

    /** What is written about a case is kept in the browser only as long as a session is. */
    CaseFormDialog keep(String name, Object... about) {
        addComponentAsFirst(Draft.ofPrivate(name, about));
        return this;
    }

    CaseFormDialog with(Component... parts) {
        fields.add(parts);
        return this;
    }

    CaseFormDialog with(List<Component> parts) {
        fields.add(parts);
        return this;
    }

    <E extends Enum<E>> Select<E> choice(
            String field, String label, E[] values, @Nullable E value, ItemLabelGenerator<E> words) {
        Select<E> choice = form.field(field, new Select<>());
        choice.setLabel(label);
        choice.setItems(values);
        choice.setItemLabelGenerator(words);
        choice.setValue(value);
        return choice;
    }

    /** Does what the button does. */
    void send() {
        work.run();
    }

    CaseFormDialog sending(Runnable what) {
        work = what;
        return this;
    }
}
