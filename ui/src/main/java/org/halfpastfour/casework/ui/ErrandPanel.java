package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.halfpastfour.casework.ContactsOfCase;
import org.halfpastfour.casework.ErrandReportView;
import org.halfpastfour.casework.ErrandState;
import org.halfpastfour.casework.ErrandView;
import org.halfpastfour.shell.ui.Badge;

/** The errands of helpers in a case: what came back is looked at here, and taken or given back. */
class ErrandPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient ContactsOfCase view;
    private final HelperDialogs dialogs;
    private final ContactWords words;
    private final transient Runnable again;

    ErrandPanel(ContactsOfCase view, HelperDialogs dialogs, ContactWords words, Runnable again) {
        this.view = view;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack");
        add(new H2(words.text("errands")));
        if (view.errands().isEmpty()) {
            Paragraph none = new Paragraph(words.text("errands.none"));
            none.addClassName("quiet");
            add(none);
        }
        view.errands().stream().limit(MOST).map(this::part).forEach(this::add);
        if (view.own()) {
            add(CaseButtons.small(
                    words.text("errand.ask"), () -> dialogs.ask(view, again).open()));
        }
    }

    private Component part(ErrandView errand) {
        Span what = new Span(words.words().of(errand.kind()));
        what.addClassName("intervention-what");
        Div head = new Div(
                what,
                new Span(errand.helper()),
                new Badge(
                        words.words().of(errand.state()),
                        errand.state() == ErrandState.SENT ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL));
        head.addClassName("row");
        Span when = new Span(words.text(
                "errand.when",
                words.words().words().moment(errand.meetsAt()),
                words.words().date(errand.until())));
        when.addClassName("quiet");
        Div part = new Div(head, new Div(when));
        part.addClassName("note");
        ErrandReportView report = errand.report();
        if (report != null && errand.state() != ErrandState.TAKEN) {
            said(part, report);
        }
        if (!errand.remark().isEmpty() && errand.state() == ErrandState.RETURNED) {
            part.add(new Paragraph(words.text("errand.remark", errand.remark())));
        }
        if (view.own() || view.supervised()) {
            part.add(ways(errand));
        }
        return part;
    }

    private void said(Div part, ErrandReportView report) {
        Span met = new Span(words.text(
                "errand.said",
                words.words().words().moment(report.at()),
                words.text(report.reached() ? "met.reached" : "met.not-reached")));
        part.add(new Div(met));
        Stream.of(report.place(), report.whom(), report.seen(), report.agreed())
                .filter(text -> !text.isBlank())
                .forEach(text -> {
                    Paragraph line = new Paragraph(text);
                    line.addClassName("note-text");
                    part.add(line);
                });
    }

    private Component ways(ErrandView errand) {
        Div ways = new Div();
        ways.addClassName("row");
        if (view.own() && errand.isTakeable()) {
            ways.add(CaseButtons.small(
                    words.text("errand.take"), () -> dialogs.take(errand, again).open()));
        }
        if (view.own() && errand.isReturnable()) {
            ways.add(CaseButtons.link(words.text("errand.give-back"), () -> dialogs.giveBack(errand, again)
                    .open()));
        }
        if (errand.isPending()) {
            ways.add(CaseButtons.end(words.text("errand.revoke"), () -> dialogs.revoke(errand, again)
                    .open()));
        }
        return ways;
    }
}
