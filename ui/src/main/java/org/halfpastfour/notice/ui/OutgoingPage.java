package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.home.Homes;
import org.halfpastfour.notice.FindOutgoing;
import org.halfpastfour.notice.IncomingMailId;
import org.halfpastfour.notice.IncomingMails;
import org.halfpastfour.notice.OutgoingLine;
import org.halfpastfour.notice.OutgoingMessages;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What left the house, the newest first: by which way, and what could not be delivered. */
@Route(value = "city/messages", layout = MainLayout.class)
@Menu(order = 46, title = "notice.menu.outgoing", icon = "bell")
@RolesAllowed(Roles.CITY_ADMIN)
public class OutgoingPage extends LookPage {

    static final String ROUTE = "city/messages";

    private static final long serialVersionUID = 1L;

    private final transient OutgoingMessages outgoing;
    private final transient IncomingMails mails;
    private final transient Homes homes;
    private final Words words;
    private final Address address = new Address();
    private final Div incoming = new Div();
    private final GrowingList<OutgoingLine> list;
    private transient @Nullable FindOutgoing wanted;

    @Inject
    public OutgoingPage(OutgoingMessages outgoing, IncomingMails mails, Homes homes, Words words) {
        super("outgoing-page");
        this.outgoing = outgoing;
        this.mails = mails;
        this.homes = homes;
        this.words = words;
        this.list = new GrowingList<>(this::read, this::line, this::nothing);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        heading(words.text("notice.outgoing.title"));
        Anchor texts = new Anchor(TextsPage.ROUTE, words.text("notice.texts.way"));
        texts.addClassNames("button-link", "secondary");
        actions(texts);
        OutgoingFilter filter = new OutgoingFilter(address, homes.openHomes(null), words, this::look);
        Paragraph what = new Paragraph(words.text("notice.outgoing.what"));
        what.addClassName("quiet");
        showIncoming();
        put(incoming, what, filter, list);
        look(filter.wanted());
    }

    private void showIncoming() {
        incoming.removeAll();
        incoming.add(new IncomingMailPanel(mails.ofNoHome(), words, this::see));
    }

    private void see(IncomingMailId mail) {
        mails.see(mail);
        showIncoming();
    }

    private void look(FindOutgoing asked) {
        wanted = asked;
        list.reload();
    }

    private Page<OutgoingLine> read(PageRequest page) {
        FindOutgoing asked = wanted;
        return asked == null ? new Page<>(List.of(), null) : outgoing.find(asked, page);
    }

    private Component line(OutgoingLine line) {
        OutgoingWords said = new OutgoingWords(words);
        return GrowingList.row(
                ROUTE + "/" + line.id(),
                said.kind(line.kind()),
                said.about(line),
                said.states(line).toArray(Badge[]::new));
    }

    private EmptyState nothing() {
        return new EmptyState("bell", words.text("notice.outgoing.none"), words.text("notice.outgoing.none-next"));
    }
}
