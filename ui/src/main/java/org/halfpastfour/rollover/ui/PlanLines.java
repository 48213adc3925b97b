package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import org.halfpastfour.programme.PlanPreview;
import org.halfpastfour.programme.PlannedLine;
import org.halfpastfour.shell.ui.Scrolls;
import org.halfpastfour.shell.ui.Words;

/** Every session that would be planned, and every one that cannot be, with the reason. */
class PlanLines extends Div {

    private static final long serialVersionUID = 1L;

    PlanLines(Words words, PlanPreview preview) {
        addClassName("change-preview");
        int made = preview.made();
        add(new Paragraph(words.text("rollover.preview", made, preview.lines().size() - made)));
        if (!preview.lines().isEmpty()) {
            UnorderedList list = list(words, preview.lines());
            Scrolls.byKeyboard(list, words.text("rollover.preview.lines"));
            add(list);
        }
    }

    static UnorderedList list(Words words, Collection<PlannedLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-lines");
        lines.forEach(line -> list.add(item(words, line)));
        return list;
    }

    private static ListItem item(Words words, PlannedLine line) {
        ListItem item = new ListItem(new Span(AheadWords.line(words, line)));
        String code = line.code();
        if (code != null) {
            Span why = new Span(AheadWords.why(words, code, line.detail()));
            why.addClassName("plan-why");
            item.add(why);
        } else if (!line.gone().isEmpty()) {
            Span gone = new Span(words.text("rollover.gone", words.list(line.gone())));
            gone.addClassName("plan-why");
            item.add(gone);
        }
        return item;
    }
}
