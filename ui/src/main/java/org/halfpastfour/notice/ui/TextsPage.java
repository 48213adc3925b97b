package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Objects;
import org.halfpastfour.notice.MessageTexts;
import org.halfpastfour.notice.TextVersionLine;
import org.halfpastfour.notice.TextView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;

/** What messages say, kind by kind; and a trial message to see whether a channel works. */
@Route(value = "city/texts", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class TextsPage extends LookPage {

    static final String ROUTE = "city/texts";

    private static final long serialVersionUID = 1L;

    private final transient MessageTexts texts;
    private final Words words;
    private final Errors errors;

    @Inject
    public TextsPage(MessageTexts texts, Words words, Errors errors) {
        super("texts-page");
        this.texts = texts;
        this.words = words;
        this.errors = errors;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("notice.texts.title"));
        Anchor outgoing = new Anchor(OutgoingPage.ROUTE, words.text("notice.outgoing.all"));
        outgoing.addClassNames("button-link", "secondary");
        actions(outgoing);
        Paragraph what = new Paragraph(words.text("notice.texts.what"));
        what.addClassName("quiet");
        Div list = new Div();
        list.addClassName("city-list");
        texts.all().forEach(text -> Listed.add(list, line(text)));
        put(what, list, new TrialPanel(texts, words, errors));
    }

    private Component line(TextView text) {
        String now =
                Objects.requireNonNull(text.texts().get(NoticeWords.language())).title();
        Component[] changed =
                text.versions().stream().limit(1).map(this::changed).toArray(Component[]::new);
        return GrowingList.row(ROUTE + "/" + text.kind(), new OutgoingWords(words).kind(text.kind()), now, changed);
    }

    /** Nothing is said of a text that is as it came with the product: that is usual. */
    private Badge changed(TextVersionLine latest) {
        return new Badge(words.text("notice.texts.changed", words.moment(latest.at()), latest.by()), Badge.Tone.ACCENT);
    }
}
