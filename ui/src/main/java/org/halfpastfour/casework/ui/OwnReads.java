package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import org.halfpastfour.casework.OwnReading;

/** Who read or changed what, and when; what somebody read again and again on a day stands once. */
class OwnReads extends Div {

    private static final long serialVersionUID = 1L;

    /** Until the latest twenty, without what was read again. */
    private static final int MOST = 20;

    OwnReads(List<OwnReading> reads, OwnWords words) {
        addClassNames("panel", "stack");
        add(new H2(words.text("own.reads")));
        LinkedHashSet<String> lines = new LinkedHashSet<>();
        reads.forEach(read -> lines.add(words.text(
                "own.read",
                words.words().date(words.words().words().dateOf(read.at())),
                words.who(read),
                words.what(read))));
        add(list(lines.stream().limit(MOST).toList()));
        if (lines.size() > MOST) {
            add(new Details(
                    words.text("own.reads.more", lines.size() - MOST),
                    list(lines.stream().skip(MOST).toList())));
        }
        if (lines.isEmpty()) {
            add(OwnPanel.quiet(words.text("own.reads.none")));
        }
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = OwnPanel.list();
        lines.forEach(line -> list.add(new ListItem(new Span(line))));
        return list;
    }
}
