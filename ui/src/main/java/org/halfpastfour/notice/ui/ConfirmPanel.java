package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.halfpastfour.notice.ChoicesView;
import org.halfpastfour.notice.MessageChoices;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;

/** Asks for the code that was sent to a mail address; not there where every address is confirmed. */
class ConfirmPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MessageChoices choices;
    private final Words words;
    private final Errors errors;
    private final transient SerializableConsumer<ChoicesView> show;

    ConfirmPanel(MessageChoices choices, Words words, Errors errors, SerializableConsumer<ChoicesView> show) {
        this.choices = choices;
        this.words = words;
        this.errors = errors;
        this.show = show;
        addClassNames("panel", "stack", "confirm-form");
        TypedWork.form(this);
    }

    ConfirmPanel of(ChoicesView own) {
        setVisible(own.unconfirmed());
        String mail = own.mail();
        if (mail != null && own.unconfirmed()) {
            Forms form = new Forms(errors);
            TextField code = form.field("code", new TextField(words.text("notice.confirm.code")));
            code.setRequiredIndicatorVisible(true);
            code.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.CHARACTERS);
            Button again = new Button(words.text("notice.confirm.again"), click -> sendAgain());
            again.setDisableOnClick(true);
            add(
                    new H2(words.text("notice.confirm.title")),
                    new Paragraph(words.text("notice.confirm.what", mail)),
                    code,
                    form.problem(),
                    form.submit(words.text("notice.confirm.confirm"), key -> {
                        show.accept(choices.confirm(code.getValue()));
                        Notices.done(words.text("notice.confirm.done"));
                    }),
                    again);
        }
        return this;
    }

    private void sendAgain() {
        try {
            show.accept(choices.sendCodeAgain(NoticeWords.language()));
            Notices.done(words.text("notice.confirm.sent"));
        } catch (RuntimeException refusal) {
            Notices.refused(errors.text(refusal));
            show.accept(choices.own());
        }
    }
}
