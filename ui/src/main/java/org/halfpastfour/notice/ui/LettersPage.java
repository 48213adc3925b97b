package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.CircularSummary;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;

/** What the staff of a home wrote to its families: who has read it, and who waits for an answer. */
@Route(value = "letters", layout = MainLayout.class)
@Menu(order = 25, title = "notice.menu.letters", icon = "note")
@RolesAllowed(Roles.HOME_STAFF)
public class LettersPage extends LookPage {

    static final String ROUTE = "letters";

    private static final long serialVersionUID = 1L;

    private final transient Circulars circulars;
    private final HomeChoice homes;
    private final Words words;

    @Inject
    public LettersPage(Circulars circulars, HomeChoice homes, Words words) {
        super("letters-page");
        this.circulars = circulars;
        this.homes = homes;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("notice.letters.title"));
        List<Component> actions = new ArrayList<>();
        homes.select(this::refresh).ifPresent(actions::add);
        actions.add(write());
        actions(actions.toArray(Component[]::new));
        refresh();
    }

    private void refresh() {
        homes.current().ifPresentOrElse(this::show, () -> put(homes.none()));
    }

    private void show(HomeId home) {
        GrowingList<CircularSummary> list = new GrowingList<>(
                page -> circulars.of(home, page),
                this::line,
                () -> new EmptyState(
                        "note", words.text("notice.letters.none"), words.text("notice.letters.none-next"), write()));
        list.reload();
        put(list);
    }

    private Component line(CircularSummary letter) {
        String about = new NoticeWords(words).meant(letter.meant(), letter.starts()) + " · " + words.moment(letter.at())
                + " · " + letter.by();
        List<Badge> badges = new ArrayList<>();
        if (letter.waiting() > 0) {
            badges.add(new Badge(words.text("notice.letters.waiting", letter.waiting()), Badge.Tone.WARNING));
        }
        badges.add(new Badge(words.text("notice.letters.read", letter.read(), letter.families())));
        return GrowingList.row(ROUTE + "/" + letter.id(), letter.title(), about, badges.toArray(Badge[]::new));
    }

    private Anchor write() {
        Anchor write = new Anchor(ROUTE + "/new", words.text("notice.write"));
        write.addClassName("button-link");
        return write;
    }
}
