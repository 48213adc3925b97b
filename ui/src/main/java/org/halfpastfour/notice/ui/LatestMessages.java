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

/** The newest messages of a family at the end of its home page; who has read one finds it there again. */
@ApplicationScoped
class LatestMessages implements HomeNews {

    private static final int SHOWN = 3;

    @Inject
    FamilyMessages messages;

    @Inject
    Words words;

    @Override
    public Optional<Component> of(OwnHousehold household) {
        int unread = messages.unread(household.id());
        MenuCounts.show(MessagesPage.ROUTE, unread);
        List<MessageLine> newest = messages.latest(household.id(), NoticeWords.language(), SHOWN);
        return newest.isEmpty() ? Optional.empty() : Optional.of(section(newest, unread));
    }

    private Section section(List<MessageLine> newest, int unread) {
        Div list = new Div();
        list.addClassNames("message-list", "stack");
        newest.forEach(message -> Listed.add(list, new MessageCard(MessagesPage.ROUTE, message, words)));
        Anchor all = new Anchor(MessagesPage.ROUTE, words.text("notice.messages.all"));
        Section section = new Section(new H2(words.text("notice.home", unread)), list, all);
        section.addClassNames("stack", "home-messages");
        return section;
    }
}
