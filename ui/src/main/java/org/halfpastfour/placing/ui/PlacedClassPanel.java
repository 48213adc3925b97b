package org.halfpastfour.placing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.halfpastfour.placing.MoveView;
import org.halfpastfour.placing.PlacedClassView;
import org.halfpastfour.placing.PlacedRow;
import org.halfpastfour.placing.PlacingView;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;

/** Who is placed in a class, in the order of lots, or who is in none. */
class PlacedClassPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final PlacingActions desk;
    private final transient PlacingView view;
    private final boolean draft;
    private final SerializableRunnable moved;
    private final Words words;

    private PlacedClassPanel(PlacingActions desk, PlacingView view, boolean draft, SerializableRunnable moved) {
        this.desk = desk;
        this.view = view;
        this.draft = draft;
        this.moved = moved;
        this.words = desk.words;
        addClassNames("panel", "stack");
    }

    PlacedClassPanel(
            PlacingActions desk, PlacingView view, PlacedClassView of, boolean draft, SerializableRunnable moved) {
        this(desk, view, draft, moved);
        WishClassView offered = of.offered();
        add(new H3(offered.title()));
        add(quiet(WishWords.when(words, offered)));
        add(quiet(words.text("placing.taken", of.placed().size(), offered.places())));
        rows(of.placed(), "placing.nobody-here");
    }

    static PlacedClassPanel without(PlacingActions desk, PlacingView view, boolean draft, SerializableRunnable moved) {
        PlacedClassPanel panel = new PlacedClassPanel(desk, view, draft, moved);
        panel.add(new H3(desk.words.text("placing.without")));
        panel.rows(view.without(), "placing.nobody-without");
        return panel;
    }

    private void rows(List<PlacedRow> rows, String none) {
        Div list = new Div();
        rows.forEach(row -> Listed.add(list, line(row)));
        add(rows.isEmpty() ? quiet(words.text(none)) : list);
    }

    private Div line(PlacedRow row) {
        Span name = new Span(row.name());
        name.addClassName("city-row-name");
        Div text = new Div(name, quiet(facts(row)));
        text.addClassName("room-text");
        if (row.couldObject()) {
            text.add(new Badge(words.text("placing.could-object"), Badge.Tone.WARNING));
        }
        MoveView move = row.move();
        if (move != null) {
            text.add(
                    new Badge(words.text("placing.by-hand")),
                    quiet(words.text("placing.moved-by", move.by(), words.moment(move.at()), move.reason())));
        }
        Div line = new Div(text);
        line.addClassName("room-row");
        if (draft) {
            Button button = new Button(
                    words.text("placing.move"), click -> new MovePlacedDialog(desk, view, row, moved).open());
            button.setAriaLabel(words.text("placing.move-of", row.name()));
            line.add(button);
        }
        return line;
    }

    private String facts(PlacedRow row) {
        Integer rank = row.rank();
        Integer lot = row.lot();
        String wish = rank != null
                ? words.text("placing.rank", rank, row.wishes())
                : words.text(row.series() == null ? "placing.wishes" : "placing.not-wished", row.wishes());
        String facts = lot == null ? wish : words.text("placing.wish-and-lot", wish, lot);
        return row.together() ? words.text("placing.and-together", facts) : facts;
    }

    private static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
