package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.halfpastfour.notice.IncomingMailId;
import org.halfpastfour.notice.IncomingMailLine;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;

/** What people wrote by mail instead of answering on their pages; nothing where nobody did. */
class IncomingMailPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;

    IncomingMailPanel(List<IncomingMailLine> mails, Words words, SerializableConsumer<IncomingMailId> see) {
        this.words = words;
        addClassNames("stack", "incoming-mails");
        setVisible(!mails.isEmpty());
        Paragraph what = new Paragraph(words.text("notice.incoming.what"));
        what.addClassName("quiet");
        add(new H2(words.text("notice.incoming.title")), what);
        Div list = new Div();
        list.addClassNames("calls", "stack");
        mails.forEach(mail -> Listed.add(list, card(mail, see)));
        add(list);
    }

    private Div card(IncomingMailLine mail, SerializableConsumer<IncomingMailId> see) {
        Span sender = new Span(mail.sender());
        sender.addClassName("line-name");
        sender.getElement().setAttribute("translate", "no");
        Span at = new Span(words.moment(mail.at()));
        at.addClassName("quiet");
        Div head = new Div(sender, at);
        head.addClassName("row");
        Div said = new Div(mail.subject() + "\n" + mail.words());
        said.addClassName("message-body");
        Div card = new Div(head, said);
        card.addClassNames("panel", "call-card");
        card.setClassName("is-called", mail.isSeen());
        if (mail.isSeen()) {
            head.add(new Badge(words.text("notice.incoming.seen")));
        } else {
            Button done = new Button(words.text("notice.incoming.see"), click -> see.accept(mail.id()));
            done.setAriaLabel(words.text("notice.incoming.see-of", mail.sender()));
            done.setDisableOnClick(true);
            card.add(done);
        }
        return card;
    }
}
