package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.halfpastfour.notice.ChannelKind;
import org.halfpastfour.notice.MessageTexts;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;

/** Sends a trial message to one address; what became of it stands among what left the house. */
class TrialPanel extends Div {

    private static final long serialVersionUID = 1L;

    TrialPanel(MessageTexts texts, Words words, Errors errors) {
        addClassNames("panel", "stack", "trial");
        TypedWork.form(this);
        add(new H2(words.text("notice.trial.title")));
        List<ChannelKind> open = texts.channels().stream().sorted().toList();
        if (open.isEmpty()) {
            add(new Paragraph(words.text("notice.trial.no-channel")));
            return;
        }
        Forms form = new Forms(errors);
        Select<ChannelKind> channel = form.field("channel", new Select<>());
        channel.setLabel(words.text("notice.trial.channel"));
        channel.setItems(open);
        channel.setItemLabelGenerator(one -> words.text("notice.channel." + one));
        channel.setValue(open.getFirst());
        TextField address = form.field("address", new TextField(words.text("notice.trial.address")));
        address.setRequiredIndicatorVisible(true);
        add(
                new Paragraph(words.text("notice.trial.what")),
                channel,
                address,
                form.problem(),
                form.submit(words.text("notice.trial.send"), key -> {
                    var unused = texts.trial(channel.getValue(), address.getValue(), NoticeWords.language());
                    address.clear();
                    Notices.done(words.text("notice.trial.sent"));
                }));
    }
}
