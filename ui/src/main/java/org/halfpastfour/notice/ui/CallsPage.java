package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.CallLine;
import org.halfpastfour.notice.Calls;
import org.halfpastfour.notice.IncomingMailId;
import org.halfpastfour.notice.IncomingMails;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Whom to call because no message led there: with the phone and what to say, ticked off once it was said; made for paper, too. */
@Route(value = "calls", layout = MainLayout.class)
@Menu(order = 26, title = "notice.menu.calls", icon = "phone")
@RolesAllowed(Roles.HOME_STAFF)
public class CallsPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient Calls calls;
    private final transient IncomingMails mails;
    private final HomeChoice homes;
    private final Words words;
    private final Errors errors;

    @Inject
    public CallsPage(Calls calls, IncomingMails mails, HomeChoice homes, Words words, Errors errors) {
        super("calls-page");
        this.calls = calls;
        this.mails = mails;
        this.homes = homes;
        this.words = words;
        this.errors = errors;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("notice.calls.title"));
        List<Component> actions = new ArrayList<>();
        homes.select(this::refresh).ifPresent(actions::add);
        Button print = new Button(words.text("notice.calls.print"), new Glyph("print"));
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        actions.add(print);
        actions(actions.toArray(Component[]::new));
        refresh();
    }

    private void refresh() {
        homes.current()
                .ifPresentOrElse(home -> show(home, calls.at(home, NoticeWords.language())), () -> put(homes.none()));
    }

    private void show(HomeId home, List<CallLine> lines) {
        IncomingMailPanel came = new IncomingMailPanel(mails.at(home), words, mail -> see(home, mail));
        if (lines.isEmpty()) {
            put(new EmptyState("phone", words.text("notice.calls.none"), words.text("notice.calls.none-next")), came);
            return;
        }
        Paragraph what = new Paragraph(words.text(
                "notice.calls.what",
                lines.stream().filter(line -> !line.isCalled()).count()));
        what.addClassName("quiet");
        Div list = new Div();
        list.addClassNames("calls", "stack");
        lines.forEach(line -> Listed.add(list, new CallCard(line, words, called -> tick(home, line, called))));
        put(what, list, came);
    }

    private void see(HomeId home, IncomingMailId mail) {
        mails.see(mail);
        show(home, calls.at(home, NoticeWords.language()));
    }

    /** Whatever a colleague ticked in between is shown as well. */
    private void tick(HomeId home, CallLine line, boolean called) {
        try {
            show(
                    home,
                    called
                            ? calls.called(line.id(), NoticeWords.language())
                            : calls.notCalled(line.id(), NoticeWords.language()));
        } catch (RuntimeException refusal) {
            Notices.refused(errors.text(refusal));
            show(home, calls.at(home, NoticeWords.language()));
        }
    }
}
