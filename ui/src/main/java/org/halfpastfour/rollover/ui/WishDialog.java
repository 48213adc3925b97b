package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.halfpastfour.rollover.AnswerStay;
import org.halfpastfour.rollover.StayAnswer;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;

/** What a family would like that wants another class; it may say nothing of it. */
class WishDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    WishDialog(Words words, Errors errors, StayView stay, SerializableConsumer<AnswerStay> say) {
        addClassName("form-dialog");
        setHeaderTitle(words.text("rollover.wish.title", stay.childName()));
        Forms form = new Forms(errors);
        TextField wish = form.field("wish", new TextField(words.text("rollover.wish")));
        wish.setHelperText(words.text("rollover.wish.helper"));
        String said = stay.wish();
        wish.setValue(said == null ? "" : said);
        wish.setAutofocus(true);
        Div body = new Div(wish, form.problem());
        body.addClassName("form-fields");
        add(body);
        Button send = form.submit(words.text("rollover.wish.send"), key -> {
            say.accept(new AnswerStay(stay.id(), StayAnswer.OTHER_CLASS, wish.getValue()));
            close();
        });
        getFooter().add(new Button(words.text("shell.cancel"), click -> close()), send);
    }
}
