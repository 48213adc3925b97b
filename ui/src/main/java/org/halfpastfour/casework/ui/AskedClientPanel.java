package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.stream.Stream;
import org.halfpastfour.casework.AssessmentRequestView;
import org.halfpastfour.casework.AssessmentsOfCase;
import org.halfpastfour.casework.InstrumentResults;
import org.halfpastfour.casework.InstrumentView;
import org.halfpastfour.casework.RequestState;
import org.halfpastfour.shell.ui.Badge;

/** What a client was asked to answer on the own page, and what became of it. What was answered so far is not shown. */
class AskedClientPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient AssessmentsOfCase view;
    private final AssessmentWords words;

    AskedClientPanel(AssessmentsOfCase view, AskAssessmentDialogs dialogs, AssessmentWords words, Runnable again) {
        this.view = view;
        this.words = words;
        addClassNames("panel", "stack");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        view.requests().stream().limit(MOST).forEach(request -> list.add(line(request, dialogs, again)));
        add(new H2(words.text("assessment.requests")), list);
    }

    private ListItem line(AssessmentRequestView request, AskAssessmentDialogs dialogs, Runnable again) {
        Div head = new Div(
                new Span(title(request)),
                new Badge(
                        words.words().of(request.state()),
                        request.state() == RequestState.ANSWERED ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL));
        head.addClassName("row");
        Instant settled = request.settledAt();
        Span when = new Span(
                settled == null
                        ? words.text("assessment.request.until", words.words().date(request.until()))
                        : words.words().words().moment(settled));
        when.addClassName("quiet");
        ListItem line = new ListItem(head, when);
        line.addClassName("lines");
        if (view.own() && request.state() == RequestState.OPEN) {
            line.add(CaseButtons.end(words.text("assessment.take-back"), () -> dialogs.takeBack(request, again)
                    .open()));
        }
        return line;
    }

    private String title(AssessmentRequestView request) {
        return Stream.concat(view.asked().stream(), view.results().stream().map(InstrumentResults::instrument))
                .filter(each -> each.id().equals(request.instrument()))
                .map(InstrumentView::instrument)
                .map(instrument -> words.of(instrument.title()))
                .findFirst()
                .orElse(words.text("assessment.request.ended-instrument"));
    }
}
