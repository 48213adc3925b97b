package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.assessment.AnswerLevel;
import org.halfpastfour.assessment.InstrumentItem;
import org.halfpastfour.casework.AssessmentView;
import org.halfpastfour.casework.AssessmentsOfCase;
import org.halfpastfour.casework.InstrumentResults;
import org.halfpastfour.shell.ui.Badge;

/** What one instrument was answered in a case: the scores over time, and under them each time with all its answers. */
class InstrumentPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AssessmentsOfCase view;
    private final transient InstrumentResults results;
    private final AssessmentWords words;

    InstrumentPanel(AssessmentsOfCase view, InstrumentResults results, AssessmentWords words) {
        this.view = view;
        this.results = results;
        this.words = words;
        addClassNames("panel", "stack");
        add(new H2(words.of(results.instrument().instrument().title())));
        add(new Scroller(words.of(results.instrument().instrument().title()), new ScoresTable(results, words)));
        if (!results.changes().isEmpty()) {
            Paragraph note = new Paragraph(words.note(results.changes()));
            note.addClassName("quiet");
            add(note);
        }
        results.assessments().reversed().forEach(each -> add(part(each)));
    }

    private Component part(AssessmentView each) {
        Div part = new Div(head(each));
        part.addClassName("note");
        if (!each.remark().isEmpty()) {
            Paragraph remark = new Paragraph(each.remark());
            remark.addClassName("note-text");
            part.add(remark);
        }
        Details answers = new Details(words.text("assessment.answers"), answers(each));
        Span written = new Span(words.written(each));
        written.addClassName("quiet");
        part.add(answers, new Div(written));
        if (each.corrected()) {
            part.addClassName("note-corrected");
        }
        return part;
    }

    private Component head(AssessmentView each) {
        Span when = new Span(words.when(each));
        when.addClassName("intervention-what");
        Div head = new Div(when, new Span(words.words().of(each.answeredBy())));
        head.addClassName("row");
        if (each.corrects() != null) {
            head.add(new Badge(words.words().text("note.correction")));
        }
        if (each.corrected()) {
            head.add(new Badge(words.words().text("note.corrected")));
        } else if (view.own()) {
            head.add(new Anchor(
                    "cases/" + view.client() + "/assessment?instrument="
                            + results.instrument().id() + "&corrects=" + each.id(),
                    words.words().text("note.correct")));
        }
        return head;
    }

    private Component answers(AssessmentView each) {
        OrderedList list = new OrderedList();
        results.instrument().instrument().items().forEach(item -> list.add(new ListItem(line(item, each))));
        return list;
    }

    private String line(InstrumentItem item, AssessmentView each) {
        Integer value = each.answers().get(item.key());
        String answer = results.instrument().instrument().answers().stream()
                .filter(level -> value != null && level.value() == value)
                .map(AnswerLevel::words)
                .map(words::of)
                .findFirst()
                .orElse(words.text("assessment.left-out"));
        return words.text("assessment.answer", words.of(item.words()), answer);
    }
}
