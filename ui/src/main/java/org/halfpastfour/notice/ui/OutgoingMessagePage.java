package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Objects;
import org.halfpastfour.account.Language;
import org.halfpastfour.notice.InvitationLine;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.OutgoingMessages;
import org.halfpastfour.notice.OutgoingText;
import org.halfpastfour.notice.OutgoingView;
import org.halfpastfour.notice.Written;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;
import org.halfpastfour.shell.ui.Words;

/** One message as its receiver reads it, in both languages, and what became of each envelope. */
@Route(value = "city/messages/:id", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class OutgoingMessagePage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient OutgoingMessages outgoing;
    private final Words words;

    @Inject
    public OutgoingMessagePage(OutgoingMessages outgoing, Words words) {
        super("outgoing-message-page");
        this.outgoing = outgoing;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        OutgoingView message = outgoing.read(MessageId.of(PathId.of(event, "id")));
        OutgoingWords said = new OutgoingWords(words);
        heading(said.kind(message.line().kind()));
        Anchor all = new Anchor(OutgoingPage.ROUTE, words.text("notice.outgoing.all"));
        all.addClassNames("button-link", "secondary");
        actions(all);
        Paragraph about = new Paragraph(said.about(message.line()));
        about.addClassName("quiet");
        put(about, envelopes(message), texts(message));
    }

    private Component envelopes(OutgoingView message) {
        Div part = new Div(new H2(words.text("notice.outgoing.envelopes")));
        part.addClassNames("panel", "stack");
        if (message.line().deliveries().isEmpty()) {
            part.add(new Paragraph(words.text("notice.outgoing.inbox-only")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        message.line()
                .deliveries()
                .forEach(delivery -> list.add(new ListItem(new OutgoingWords(words).said(delivery))));
        part.add(list);
        return part;
    }

    private Component texts(OutgoingView message) {
        Div columns = new Div();
        columns.addClassName("city-columns");
        for (Language language : Language.values()) {
            columns.add(column(message, language));
        }
        return columns;
    }

    private Component column(OutgoingView message, Language language) {
        OutgoingText text = Objects.requireNonNull(message.texts().get(language));
        Div column = new Div(new H2(words.text("notice.language." + language)));
        column.addClassNames("panel", "stack");
        column.add(part("notice.outgoing.outside", text.outside(), language));
        column.add(part("notice.outgoing.sms", text.sms(), language));
        Written inbox = text.inbox();
        String mail = text.mail();
        if (inbox == null || mail == null) {
            Paragraph nobody = new Paragraph(words.text("notice.outgoing.withheld"));
            nobody.addClassName("quiet");
            column.add(nobody);
        } else {
            column.add(part("notice.outgoing.inbox", inbox.title() + "\n" + inbox.body(), language));
            column.add(part("notice.outgoing.mail", mail, language));
            text.invitations()
                    .forEach(each -> column.add(part("notice.outgoing.calendar." + each.step(), said(each), language)));
        }
        return column;
    }

    private static String said(InvitationLine invitation) {
        return String.join("\n", invitation.title(), invitation.when(), invitation.place());
    }

    private Component part(String key, String said, Language language) {
        Div whole = new Div(said);
        whole.addClassNames("message-body", "message-outside");
        whole.getElement().setAttribute("lang", language.tag());
        return new Section(new H3(words.text(key)), whole);
    }
}
