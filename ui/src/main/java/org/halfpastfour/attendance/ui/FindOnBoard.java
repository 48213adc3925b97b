package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import org.halfpastfour.shared.SearchedName;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;

/** Finds somebody on the boards of a day by a part of the name or its initials, where they are longer than a screen. */
final class FindOnBoard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONG = 12;

    private final TextField name = new TextField();
    private final Div none = new Div();

    FindOnBoard(Words words, SerializableRunnable look) {
        addClassName("board-find");
        name.setAriaLabel(words.text("attendance.find"));
        name.setPlaceholder(words.text("attendance.find.help"));
        name.setPrefixComponent(new Glyph("search"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> look.run());
        TypedWork.search(name);
        none.setText(words.text("attendance.find.none"));
        none.addClassName("quiet");
        none.getElement().setAttribute("role", "status");
        none.setVisible(false);
        setVisible(false);
        add(name, none);
    }

    /** Leaves on each card who is sought; of short boards everybody. */
    void show(Collection<SessionCard> cards) {
        boolean needed = cards.stream().mapToInt(SessionCard::size).sum() > LONG;
        setVisible(needed);
        SearchedName sought = SearchedName.of(needed ? name.getValue() : "");
        int found = cards.stream().mapToInt(card -> card.find(sought)).sum();
        none.setVisible(needed && found == 0);
    }
}
