package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.halfpastfour.casework.CheckInView;
import org.halfpastfour.casework.OwnAppointment;
import org.halfpastfour.casework.OwnPlanView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;

/** A client's own plan, from what is needed now to what is seldom needed. */
class OwnPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ANSWERED = 8;

    private final transient OwnSteps steps;
    private final OwnWords words;

    OwnPanel(OwnSteps steps, OwnWords words) {
        this.steps = steps;
        this.words = words;
        addClassNames("stack", "papers");
        TypedWork.exempt(this);
        show();
    }

    void stays() {
        var unused = steps.stay();
    }

    private void show() {
        OwnPlanView view = steps.read();
        removeAll();
        if (view.life().closedOn() == null) {
            add(new OwnHelp(view.caseworker(), steps, words));
            view.asked().forEach(asked -> add(new OwnQuestions(asked, steps, words, this::show)));
            add(new OwnCheckIn(view, steps, words, this::show));
        } else {
            add(panel(
                    "over",
                    new Paragraph(words.text(
                            "own.over.text", words.words().date(view.life().closedOn())))));
        }
        add(
                panel("appointments", appointments(view.appointments())),
                new OwnGoals(view, words),
                panel("consents", new OwnConsents(view.consents(), steps, words, this::show)),
                panel("answered", answered(view.checkIns())),
                new OwnReads(view.reads(), words),
                panel("change", change()));
    }

    private Component appointments(List<OwnAppointment> appointments) {
        UnorderedList list = list();
        for (OwnAppointment each : appointments) {
            Span place = quiet(words.text("own.place", each.home(), each.address()));
            list.add(new ListItem(new Span(words.words().words().dayAndTimes(each.start(), each.end())), place));
        }
        return appointments.isEmpty() ? quiet(words.text("own.appointments.none")) : list;
    }

    private Component answered(List<CheckInView> checkIns) {
        UnorderedList list = list();
        checkIns.stream().limit(MOST_ANSWERED).forEach(each -> {
            ListItem line = new ListItem(new Span(words.words().words().moment(each.at())));
            each.replies().stream()
                    .filter(reply -> !words.reply(reply).isEmpty())
                    .forEach(reply -> line.add(quiet(words.text(
                            "own.said", words.words().of(reply.question().text()), words.reply(reply)))));
            if (each.help() != null) {
                line.add(new Span(
                        each.answered() == null
                                ? words.text("own.help.waits")
                                : words.text("own.help.seen", each.answered())));
            }
            list.add(line);
        });
        return checkIns.isEmpty() ? quiet(words.text("own.answered.none")) : list;
    }

    private Component change() {
        Forms form = steps.form();
        TextField code = form.field("code", new TextField(words.text("own.new-code")));
        code.setHelperText(words.text("own.new-code.help"));
        code.getElement().setAttribute("autocomplete", "off");
        code.addClassName("papers-code");
        Div fields = new Div(code, form.problem(), form.submit(words.text("own.change.submit"), key -> {
            if (steps.change(code.getValue())) {
                code.clear();
                Notices.done(words.text("own.changed"));
            }
        }));
        fields.addClassName("stack");
        return TypedWork.form(fields);
    }

    private Div panel(String key, Component... content) {
        Div panel = new Div(new H2(words.text("own." + key)));
        panel.addClassNames("panel", "stack");
        panel.add(content);
        return panel;
    }

    static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "papers-list");
        return list;
    }

    static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
