package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.notice.FamilyMessages;
import org.halfpastfour.notice.MessageLine;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.MenuCounts;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.HouseholdPage;
import org.halfpastfour.signup.ui.MyHousehold;

/** What the house tells a family, the newest first. */
@Route(value = "messages", layout = MainLayout.class)
@Menu(order = 13, title = "notice.menu.messages", icon = "bell")
@RolesAllowed(Roles.PARENT)
public class MessagesPage extends HouseholdPage {

    static final String ROUTE = "messages";

    private static final long serialVersionUID = 1L;

    private final transient FamilyMessages messages;

    @Inject
    public MessagesPage(MyHousehold mine, Words words, FamilyMessages messages) {
        super("messages-page", mine, words);
        this.messages = messages;
    }

    @Override
    protected String title() {
        return words.text("notice.messages.title");
    }

    @Override
    protected void refresh(OwnHousehold household) {
        GrowingList<MessageLine> list = new GrowingList<>(
                page -> messages.of(household.id(), NoticeWords.language(), page), this::line, this::nothing);
        list.addClassName("message-list");
        list.reload();
        MenuCounts.show(ROUTE, messages.unread(household.id()));
        put(choices(), list);
    }

    private Component line(MessageLine message) {
        return new MessageCard(ROUTE, message, words);
    }

    private Component choices() {
        Anchor way = new Anchor(ChoicesPage.ROUTE, words.text("notice.choices.way"));
        way.addClassNames("button-link", "secondary");
        Div row = new Div(way);
        row.addClassName("row");
        return row;
    }

    private EmptyState nothing() {
        return new EmptyState("bell", words.text("notice.messages.none"), words.text("notice.messages.none-next"));
    }
}
