package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.notice.AddresseeLine;
import org.halfpastfour.notice.CircularId;
import org.halfpastfour.notice.CircularSummary;
import org.halfpastfour.notice.CircularView;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;
import org.halfpastfour.shell.ui.Words;

/** One letter to several families: what it says, who has read it, and the way to each family's answers. */
@Route(value = "letters/:id", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class LetterPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient Circulars circulars;
    private final Words words;

    @Inject
    public LetterPage(Circulars circulars, Words words) {
        super("letter-page");
        this.circulars = circulars;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        CircularView letter = circulars.circular(CircularId.of(PathId.of(event, "id")));
        heading(letter.summary().title());
        Anchor all = new Anchor(LettersPage.ROUTE, words.text("notice.letters.all"));
        all.addClassNames("button-link", "secondary");
        actions(all);
        put(whole(letter), families(letter));
    }

    private Component whole(CircularView letter) {
        CircularSummary summary = letter.summary();
        Span about = new Span(new NoticeWords(words).meant(summary.meant(), summary.starts()) + " · "
                + words.moment(summary.at()) + " · " + summary.by());
        about.addClassName("quiet");
        Div body = new Div(letter.body());
        body.addClassName("message-body");
        Div whole = new Div(about, body);
        whole.addClassNames("panel", "stack", "message-whole");
        return whole;
    }

    private Component families(CircularView letter) {
        Div list = new Div();
        list.addClassName("city-list");
        letter.families().forEach(family -> Listed.add(list, line(letter.summary(), family)));
        CircularSummary summary = letter.summary();
        Div part = new Div(new H2(words.text("notice.letter.families", summary.families(), summary.read())), list);
        part.addClassName("stack");
        return part;
    }

    private Component line(CircularSummary letter, AddresseeLine family) {
        Instant read = family.readAt();
        List<Badge> badges = new ArrayList<>();
        if (family.waiting()) {
            badges.add(new Badge(words.text("notice.letter.new-answer"), Badge.Tone.WARNING));
        } else if (family.answers() > 0) {
            badges.add(new Badge(words.text("notice.letter.answers", family.answers())));
        }
        return GrowingList.row(
                LettersPage.ROUTE + "/" + letter.id() + "/" + family.message(),
                family.name(),
                read == null
                        ? words.text("notice.letter.unread")
                        : words.text("notice.letter.read", words.moment(read)),
                badges.toArray(Badge[]::new));
    }
}
