package org.halfpastfour.placing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.placing.WishRow;
import org.halfpastfour.placing.WishStage;
import org.halfpastfour.placing.WishesView;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What was wished for a child when that cannot be changed any more; once it is published, what became of it and why. */
class WishesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<SeriesId, WishClassView> classes;
    private final Words words;

    WishesPanel(OwnChild child, Map<SeriesId, WishClassView> classes, @Nullable WishesView sent, Words words) {
        this.classes = classes;
        this.words = words;
        addClassNames("panel", "stack");
        add(new H3(child.name()));
        if (sent == null) {
            add(quiet(words.text("placing.nothing-was-sent")));
            return;
        }
        boolean published = sent.round().stage() == WishStage.PUBLISHED;
        if (published) {
            add(outcome(sent));
        }
        OrderedList list = new OrderedList();
        sent.ranked().forEach(row -> list.add(line(row, sent, published)));
        add(list);
        if (published && sent.lot() != null) {
            add(quiet(words.text("placing.lot", sent.lot())));
        }
    }

    private Paragraph outcome(WishesView sent) {
        if (sent.given().isEmpty()) {
            return new Paragraph(words.text(
                    sent.ranked().stream().anyMatch(row -> row.answer() == WishAnswer.FULL)
                            ? "placing.outcome.waits"
                            : "placing.outcome.nothing"));
        }
        String titles = words.list(sent.given().stream()
                .map(series -> WishWords.title(words, classes, series))
                .toList());
        return new Paragraph(words.text(sent.byHand() ? "placing.outcome.by-hand" : "placing.outcome.given", titles));
    }

    private ListItem line(WishRow row, WishesView sent, boolean published) {
        ListItem line = new ListItem(WishWords.title(words, classes, row.series()));
        WishClassView view = classes.get(row.series());
        if (view != null) {
            line.add(quiet(WishWords.when(words, view)));
        }
        if (published) {
            boolean given = sent.given().contains(row.series());
            String why = given
                    ? words.text("placing.answer.given")
                    : row.answer() == WishAnswer.GIVEN
                            ? words.text("placing.answer.by-hand")
                            : WishWords.why(words, row.answer(), sent.lot());
            line.add(new Badge(why, given ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL));
        }
        return line;
    }

    private static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
