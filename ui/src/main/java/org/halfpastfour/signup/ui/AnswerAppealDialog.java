package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.AnswerAppeal;
import org.halfpastfour.signup.AppealLine;

/** The home answers a family that appealed. */
class AnswerAppealDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient AppealLine appeal;
    private final Forms form;
    private final TextArea answer;

    AnswerAppealDialog(AppealLine appeal, Errors errors, Words words, SerializableConsumer<AnswerAppeal> send) {
        this.appeal = appeal;
        this.form = new Forms(errors);
        setHeaderTitle(words.text("signup.appeals.answer"));
        setWidth("min(34rem, calc(100vw - 1.5rem))");
        answer = form.field("words", new TextArea(words.text("signup.appeals.words")));
        answer.setWidthFull();
        Paragraph said = new Paragraph(appeal.words());
        said.addClassName("said");
        Div content = new Div(
                new Paragraph(words.text(
                        "signup.appeals.about",
                        words.list(appeal.names()),
                        words.when(appeal.session().start(), appeal.session().end()),
                        appeal.session().title())),
                said,
                Draft.ofPrivate("appeal-answer", appeal.id()),
                answer,
                form.problem());
        content.addClassName("stack");
        add(content);
        Button refuse = form.submit(words.text("signup.appeals.refuse"), key -> send(false, send));
        refuse.removeThemeName("primary");
        getFooter().add(refuse, form.submit(words.text("signup.appeals.grant"), key -> send(true, send)));
    }

    private void send(boolean granted, SerializableConsumer<AnswerAppeal> send) {
        send.accept(new AnswerAppeal(appeal.id(), granted, answer.getValue()));
        close();
    }
}
