package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.MessageTarget;
import org.halfpastfour.notice.StaffMessages;
import org.halfpastfour.notice.ThreadView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.MenuCounts;
import org.halfpastfour.shell.ui.PathId;
import org.halfpastfour.shell.ui.Words;

/** One message to somebody who works or helps in homes. It is read by being opened. */
@Route(value = "own-messages/:id", layout = MainLayout.class)
@RolesAllowed({Roles.HOME_STAFF, Roles.VOLUNTEER})
public class StaffMessagePage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient StaffMessages messages;
    private final ThreadActions desk;
    private final Words words;

    @Inject
    public StaffMessagePage(StaffMessages messages, ThreadActions desk, Words words) {
        super("staff-message-page");
        this.messages = messages;
        this.desk = desk;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        ThreadView message = messages.open(MessageId.of(PathId.of(event, "id")), NoticeWords.language());
        MenuCounts.show(StaffMessagesPage.ROUTE, messages.unread());
        heading(message.title());
        Anchor all = new Anchor(StaffMessagesPage.ROUTE, words.text("notice.messages.all"));
        all.addClassNames("button-link", "secondary");
        actions(all);
        put(new ThreadPanel(message, ThreadPanel.Ways.readOnly(StaffMessagePage::address), desk));
    }

    private static String address(MessageTarget target) {
        return NoticeWords.address(target, VaadinRequest.getCurrent().isUserInRole(Roles.HOME_STAFF));
    }
}
