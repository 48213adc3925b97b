package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.casework.TitleKind;
import org.halfpastfour.casework.TitleView;
import org.halfpastfour.casework.TitleWarning;
import org.halfpastfour.shell.ui.Badge;

/** Titles and licences, what ends first before the others; one's own, or of the district. */
class TitlesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean supervises;
    private final MentoringDialogs dialogs;
    private final CaseWords words;

    TitlesPanel(List<TitleView> all, boolean supervises, MentoringDialogs dialogs, CaseWords words, Runnable again) {
        this.supervises = supervises;
        this.dialogs = dialogs;
        this.words = words;
        addClassNames("panel", "stack");
        Div head = new Div(new H2(words.text("titles")));
        head.addClassName("panel-head");
        if (supervises) {
            head.add(CaseButtons.small(
                    words.text("title.enter"), () -> dialogs.title(again).open()));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        all.forEach(title -> list.add(title(title, again)));
        add(head, all.isEmpty() ? quiet(words.text("titles.none")) : list);
    }

    private ListItem title(TitleView title, Runnable again) {
        String kind = title.kind() == TitleKind.OTHER ? title.called() : words.of(title.kind());
        Div head = new Div(new Span(words.text("title.of", words.who(title.holder()), kind)));
        head.addClassName("row");
        if (title.warning() != TitleWarning.NONE) {
            head.add(new Badge(
                    words.of(title.warning()),
                    title.warning() == TitleWarning.EXPIRED || title.warning() == TitleWarning.WITHIN_7_DAYS
                            ? Badge.Tone.BAD
                            : Badge.Tone.WARNING));
        }
        LocalDate expires = title.expires();
        ListItem line = new ListItem(
                head,
                new Span(
                        expires == null
                                ? words.text(
                                        "title.for-good",
                                        title.number(),
                                        words.words().fullDate(title.issued()))
                                : words.text(
                                        "title.until",
                                        title.number(),
                                        words.words().fullDate(title.issued()),
                                        words.words().fullDate(expires))),
                quiet(words.text("title.seen-by", words.who(title.seenBy()), words.date(title.seenOn()))));
        if (supervises) {
            line.add(CaseButtons.end(words.text("title.end"), () -> dialogs.endTitle(title, again)
                    .open()));
        }
        line.addClassName("lines");
        return line;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
