package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.notice.ThreadView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;
import org.halfpastfour.shell.ui.Words;

/** A letter with what one family answered, for the home's staff. What the family wrote counts as seen by being opened. */
@Route(value = "letters/:letter/:message", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class LetterThreadPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient Circulars circulars;
    private final transient ThreadActions desk;
    private final Words words;

    @Inject
    public LetterThreadPage(Circulars circulars, ThreadActions desk, Words words) {
        super("letter-thread-page");
        this.circulars = circulars;
        this.desk = desk;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Anchor all = new Anchor(
                LettersPage.ROUTE + "/" + PathId.of(event, "letter"), words.text("notice.letter.all-families"));
        all.addClassNames("button-link", "secondary");
        actions(all);
        open(MessageId.of(PathId.of(event, "message")));
    }

    private void open(MessageId message) {
        ThreadView thread = circulars.open(message);
        heading(words.text("notice.thread.title", thread.from(), thread.title()));
        put(new ThreadPanel(thread, new ThreadPanel.Ways(circulars::picture, this::answer, () -> open(message)), desk));
    }

    private void answer(ReplyToMessage reply) {
        var unused = circulars.answer(reply);
    }
}
