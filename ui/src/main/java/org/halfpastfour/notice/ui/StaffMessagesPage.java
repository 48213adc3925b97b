package org.halfpastfour.notice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.notice.MessageLine;
import org.halfpastfour.notice.StaffMessages;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.MenuCounts;
import org.halfpastfour.shell.ui.Words;

/** What the house tells somebody who works or helps in homes, the newest first. */
@Route(value = "own-messages", layout = MainLayout.class)
@Menu(order = 23, title = "notice.menu.messages", icon = "bell")
@RolesAllowed({Roles.HOME_STAFF, Roles.VOLUNTEER})
public class StaffMessagesPage extends LookPage {

    static final String ROUTE = "own-messages";

    private static final long serialVersionUID = 1L;

    private final transient StaffMessages messages;
    private final Words words;

    @Inject
    public StaffMessagesPage(StaffMessages messages, Words words) {
        super("staff-messages-page");
        this.messages = messages;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("notice.messages.title"));
        GrowingList<MessageLine> list = new GrowingList<>(
                page -> messages.own(NoticeWords.language(), page),
                line -> new MessageCard(ROUTE, line, words),
                () -> new EmptyState(
                        "bell", words.text("notice.messages.none"), words.text("notice.messages.none-staff")));
        list.addClassName("message-list");
        list.reload();
        MenuCounts.show(ROUTE, messages.unread());
        put(list);
    }
}
