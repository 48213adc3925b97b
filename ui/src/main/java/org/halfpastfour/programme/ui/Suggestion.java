package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shell.ui.Words;

/** What is usual for a kind and is filled in otherwise: it says what would change, and changes nothing until it is taken over. */
final class Suggestion extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * One field that would become another.
     *
     * @param said what it would be
     * @param take fills it in
     */
    record Change(String said, SerializableRunnable take) implements Serializable {}

    private final Words words;

    Suggestion(Words words) {
        this.words = words;
        addClassNames("full-field", "suggestion");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void offer(SessionKind kind, List<Change> changes) {
        removeAll();
        setVisible(!changes.isEmpty());
        if (!changes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            changes.forEach(change -> list.add(new ListItem(change.said())));
            Button take = new Button(words.text("programme.suggest.take"), click -> {
                changes.forEach(change -> change.take().run());
                setVisible(false);
            });
            take.addThemeVariants(ButtonVariant.TERTIARY);
            add(new Paragraph(words.text("programme.suggest", words.text("programme.kind." + kind))), list, take);
        }
    }
}
