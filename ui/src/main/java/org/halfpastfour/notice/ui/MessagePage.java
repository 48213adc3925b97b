package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.notice.FamilyMessages;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.notice.ThreadView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;
import org.halfpastfour.shell.ui.Words;

/** One message as a whole, with the way to what it is about; what staff wrote can be answered. It is read by being opened. */
@Route(value = "messages/:id", layout = MainLayout.class)
@RolesAllowed(Roles.PARENT)
public class MessagePage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient FamilyMessages messages;
    private final transient ThreadActions actions;
    private final transient UnreadCount unread;
    private final Words words;

    @Inject
    public MessagePage(FamilyMessages messages, ThreadActions actions, UnreadCount unread, Words words) {
        super("message-page");
        this.messages = messages;
        this.actions = actions;
        this.unread = unread;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        open(MessageId.of(PathId.of(event, "id")));
        unread.show();
    }

    private void open(MessageId id) {
        show(messages.open(id, NoticeWords.language()));
    }

    private void show(ThreadView thread) {
        heading(thread.title());
        Anchor all = new Anchor(MessagesPage.ROUTE, words.text("notice.messages.all"));
        all.addClassNames("button-link", "secondary");
        actions(all);
        put(new ThreadPanel(
                thread, new ThreadPanel.Ways(messages::picture, this::answer, () -> open(thread.id())), actions));
    }

    private void answer(ReplyToMessage reply) {
        var unused = messages.answer(reply, NoticeWords.language());
    }
}
