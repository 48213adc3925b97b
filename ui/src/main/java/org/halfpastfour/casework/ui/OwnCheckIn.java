package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.halfpastfour.casework.AnswerKind;
import org.halfpastfour.casework.CheckInQuestion;
import org.halfpastfour.casework.CheckInReply;
import org.halfpastfour.casework.HelpWordRule;
import org.halfpastfour.casework.OwnPlanView;
import org.halfpastfour.casework.SendCheckIn;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.PageLanguage;
import org.halfpastfour.shell.ui.TypedWork;

/** The questions of a check-in, each of which may be skipped. */
class OwnCheckIn extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OwnSteps steps;
    private final OwnWords words;
    private final UUID attempt = Ids.next();
    private final transient List<Supplier<CheckInReply>> replies = new ArrayList<>();

    OwnCheckIn(OwnPlanView view, OwnSteps steps, OwnWords words, Runnable again) {
        this.steps = steps;
        this.words = words;
        addClassNames("panel", "stack");
        add(new H2(words.text("own.check-in")));
        if (view.askedNext() != null) {
            add(new Paragraph(words.text("own.check-in.next", words.words().date(view.askedNext()))));
            return;
        }
        Forms form = steps.form();
        TypedWork.form(this);
        add(new Paragraph(words.text("own.check-in.text")));
        for (int i = 0; i < view.rhythm().questions().size(); i++) {
            add(field(form, i, view.rhythm().questions().get(i)));
        }
        Paragraph listed = new Paragraph(
                words.text("own.check-in.words", words.words().words().list(known())));
        listed.addClassName("quiet");
        add(listed, form.problem(), form.submit(words.text("own.check-in.send"), key -> send(again)));
    }

    private Component field(Forms form, int number, CheckInQuestion question) {
        String label = words.words().of(question.text());
        if (question.kind() == AnswerKind.SCALE) {
            RadioButtonGroup<Integer> scale = form.field("mark" + number, new RadioButtonGroup<>(label));
            scale.setItems(
                    IntStream.rangeClosed(0, CheckInReply.HIGHEST).boxed().toList());
            scale.setItemLabelGenerator(words::mark);
            scale.addClassName("contact-choice");
            replies.add(() -> new CheckInReply(question, scale.getValue(), ""));
            return scale;
        }
        TextField line = form.field("words" + number, new TextField(label));
        line.setMaxLength(CheckInReply.LONGEST);
        line.getElement().setAttribute("autocomplete", "off");
        replies.add(() -> new CheckInReply(question, null, line.getValue()));
        return line;
    }

    void send(Runnable again) {
        SendCheckIn answers =
                new SendCheckIn(attempt, replies.stream().map(Supplier::get).toList(), false);
        if (steps.send(answers)) {
            if (answers.isCall()) {
                getParent().ifPresent(page -> page.getChildren()
                        .filter(OwnHelp.class::isInstance)
                        .map(OwnHelp.class::cast)
                        .forEach(OwnHelp::called));
                removeAll();
                add(new H2(words.text("own.check-in")), new Paragraph(words.text("own.check-in.sent")));
            } else {
                again.run();
                Notices.done(words.text("own.check-in.sent"));
            }
        }
    }

    private List<String> known() {
        return getLocale().getLanguage().equals(PageLanguage.ENGLISH.locale().getLanguage())
                ? HelpWordRule.ENGLISH
                : HelpWordRule.CHINESE;
    }
}
