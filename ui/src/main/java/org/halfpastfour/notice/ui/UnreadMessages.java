package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.notice.FamilyMessages;
import org.halfpastfour.notice.MessageLine;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.MenuCounts;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.HomeNews;

/** The newest messages that a family has not opened, at the end of its home page. */
@ApplicationScoped
class UnreadMessages implements HomeNews {

    private static final int SHOWN = 3;

    @Inject
    FamilyMessages messages;

    @Inject
    Words words;

    @Override
    public Optional<Component> of(OwnHousehold household) {
        int unread = messages.unread(household.id());
        MenuCounts.show(MessagesPage.ROUTE, unread);
        return unread == 0 ? Optional.empty() : Optional.of(section(household, unread));
    }

    private Section section(OwnHousehold household, int unread) {
        List<MessageLine> newest = messages.unread(household.id(), NoticeWords.language(), SHOWN);
        Div list = new Div();
        list.addClassNames("message-list", "stack");
        newest.forEach(message -> Listed.add(list, new MessageCard(MessagesPage.ROUTE, message, words)));
        Section section = new Section(new H2(words.text("notice.home", unread)), list);
        section.addClassNames("stack", "home-messages");
        if (unread > newest.size()) {
            section.add(new Anchor(MessagesPage.ROUTE, words.text("notice.messages.all")));
        }
        return section;
    }
}
