package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;

/** What is typed in a page is not lost without asking: scripts/typed.js takes care of every field that is not exempt. */
public final class TypedWork {

    private TypedWork() {}

    /** For what is chosen or searched for, and not told to anybody: leaving it loses nothing. */
    public static <C extends Component> C exempt(C choices) {
        choices.getElement().setAttribute("data-exempt", true);
        return choices;
    }

    /** For a search for somebody: what is typed stays in the tab, and Back brings it back; it is in no address. */
    public static <C extends Component> C search(C field) {
        field.getElement().setAttribute("data-search", true);
        return exempt(field);
    }

    /** For one of several forms on a page: sending it sends nothing of the others. */
    public static <C extends Component> C form(C form) {
        form.getElement().setAttribute("data-form", true);
        return form;
    }

    /** For what buttons choose, where no field holds it: leaving it asks as well. */
    public static void chosen(Component part) {
        part.getElement().executeJs("window.hpf.chosen(this)");
    }

    /** Notes, after the work of a form's button, that what was typed is with the server now. */
    static SerializableRunnable saved(Component button) {
        UI ui = button.getUI().orElse(null);
        if (ui == null || isInDialog(button)) {
            return () -> {
                if (ui != null) {
                    ui.getPage().executeJs("window.hpf.savedWhatOpened()");
                }
            };
        }
        return () -> button.getElement().executeJs("window.hpf.saved(this)");
    }

    private static boolean isInDialog(Component part) {
        return part instanceof Dialog
                || part.getParent().filter(TypedWork::isInDialog).isPresent();
    }
}
