package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.Flag;
import org.halfpastfour.casework.FlagTime;
import org.halfpastfour.casework.FlagsView;
import org.halfpastfour.casework.SnoozeView;

/** Why one case should be looked at, what was put off, and what there was before. */
class FlagsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final SnoozeDialog dialog;
    private final CaseWords words;
    private final transient Runnable again;

    FlagsPanel(CaseView view, FlagsView flags, SnoozeDialog dialog, CaseWords words, Runnable again) {
        this.view = view;
        this.dialog = dialog;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack");
        add(head(flags.open()));
        if (flags.open().isEmpty()) {
            Paragraph none = new Paragraph(words.text("flags.none"));
            none.addClassName("quiet");
            add(none);
        } else {
            UnorderedList list = list();
            flags.open().forEach(flag -> list.add(new FlagLine(flag, words)));
            add(list);
        }
        flags.snoozed().forEach(flag -> add(snoozed(flag)));
        if (!flags.earlier().isEmpty()) {
            add(new Details(words.text("flags.earlier", flags.earlier().size()), earlier(flags.earlier())));
        }
    }

    private Div head(List<Flag> open) {
        Div head = new Div(new H2(words.text("attention")));
        head.addClassName("panel-head");
        if (view.own() && !open.isEmpty()) {
            head.add(CaseButtons.small(words.text("flag.snooze"), () -> dialog.of(view.id(), open, again)
                    .open()));
        }
        return head;
    }

    private Div snoozed(Flag flag) {
        FlagWords said = new FlagWords(words);
        Div line = new Div(new Span(said.snoozed(flag)));
        line.addClassName("snoozed");
        SnoozeView snooze = flag.snooze();
        if (snooze != null) {
            Span why = new Span(said.why(snooze));
            why.addClassName("quiet");
            line.add(why);
        }
        if (view.own()) {
            line.add(CaseButtons.link(words.text("flag.wake"), () -> dialog.wake(view.id(), flag.reason(), again)));
        }
        return line;
    }

    private UnorderedList earlier(List<FlagTime> times) {
        UnorderedList list = list();
        FlagWords said = new FlagWords(words);
        times.forEach(time -> list.add(new ListItem(said.time(time))));
        return list;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "flags");
        return list;
    }
}
