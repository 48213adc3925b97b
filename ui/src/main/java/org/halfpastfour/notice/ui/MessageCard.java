package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.notice.MessageLine;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Words;

/** A message in a list: what it is, how it begins and when it came; it leads to the whole. */
class MessageCard extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param route the address of the list that it stands in */
    MessageCard(String route, MessageLine message, Words words) {
        super(route + "/" + message.id());
        addClassName("message-card");
        setClassName("is-unread", !message.read());
        Span title = new Span(message.title());
        title.addClassName("message-title");
        Span when = new Span(words.moment(message.at()));
        when.addClassNames("quiet", "message-when");
        Div head = new Div(title, when);
        head.addClassName("message-head");
        Span body = new Span(NoticeWords.beginning(message.body()));
        body.addClassNames("quiet", "message-beginning");
        add(head, body);
        if (!message.read()) {
            head.addComponentAsFirst(new Badge(words.text("notice.new"), Badge.Tone.ACCENT));
        }
        if (message.safety()) {
            head.add(new Badge(words.text("notice.safety"), Badge.Tone.WARNING));
        }
    }
}
