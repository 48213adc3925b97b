package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.casework.CaseSheet;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.engagement.Engagement;

/** The text of a case on paper: plan and goals, how the family takes part, and the contacts without what was said. */
class CasePaperPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseSheet sheet;
    private final CaseWords words;

    CasePaperPanel(CaseSheet sheet, CaseWords words) {
        this.sheet = sheet;
        this.words = words;
        addClassNames("panel", "stack", "sheet");
        add(facts(), goals(), measures(), contacts());
    }

    private Component facts() {
        CaseView view = sheet.view();
        Div facts = new Div(
                new Span(words.text("case-number", view.caseNumber())),
                new Span(view.caseworker() == null ? "" : words.text("caseworker", view.caseworker())),
                new Span(words.text("event.opened", words.words().fullDate(view.openedOn()))));
        facts.addClassName("case-facts");
        return facts;
    }

    private Component goals() {
        List<Component> lines = sheet.view().goals().stream()
                .map(goal ->
                        line(goal.wording(), words.text("paper.goal", words.of(goal.domain()), words.of(goal.state()))))
                .toList();
        return part("plan", "goals.none", lines);
    }

    private Component measures() {
        Engagement engagement = sheet.engagement();
        String period = words.words().period(engagement.from(), engagement.to(), words.words()::fullDate);
        List<Component> lines = engagement.streams().stream()
                .map(each -> line(
                        words.of(each.stream()),
                        words.words()
                                .list(List.of(
                                        words.enrolment(each.measures().enrolment()),
                                        words.retention(each.measures().retentionWeeks()),
                                        words.doseTaken(each.measures().doseMinutes())))))
                .toList();
        Div part = part("engagement", "timeline.none", lines);
        part.addComponentAtIndex(1, line(period, ""));
        return part;
    }

    private Component contacts() {
        List<Component> lines = sheet.contacts().stream()
                .map(contact -> line(
                        words.words().fullDate(words.words().dateOf(contact.at())),
                        words.text(
                                "paper.contact",
                                words.of(contact.kind()),
                                words.text(contact.reached() ? "met.reached" : "met.not-reached"))))
                .toList();
        return part("contacts", "contacts.none", lines);
    }

    private Div part(String title, String none, List<Component> lines) {
        Div part = new Div(new H2(words.text(title)));
        part.addClassNames("stack", "sheet-part");
        lines.forEach(part::add);
        if (lines.isEmpty()) {
            part.add(new Paragraph(words.text(none)));
        }
        return part;
    }

    private static Component line(String what, String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        Div line = new Div(new Span(what), quiet);
        line.addClassNames("lines", "sheet-fact");
        return line;
    }
}
