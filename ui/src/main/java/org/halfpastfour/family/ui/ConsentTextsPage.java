package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentTextView;
import org.halfpastfour.family.ConsentTexts;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;

/** What guardians sign, kind by kind. */
@Route(value = "city/consents", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class ConsentTextsPage extends LookPage {

    static final String ROUTE = "city/consents";

    private static final long serialVersionUID = 1L;

    private final transient ConsentTexts texts;
    private final Words words;

    @Inject
    public ConsentTextsPage(ConsentTexts texts, Words words) {
        super("consent-texts-page");
        this.texts = texts;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("family.texts.title"));
        Anchor policies = new Anchor("city/policies", words.text("family.texts.policies"));
        policies.addClassNames("button-link", "secondary");
        actions(policies);
        Paragraph what = new Paragraph(words.text("family.texts.what"));
        what.addClassName("quiet");
        Map<ConsentKind, ConsentTextView> newest = new LinkedHashMap<>();
        for (ConsentKind kind : ConsentKind.values()) {
            texts.of(kind).stream().findFirst().ifPresent(text -> newest.put(kind, text));
        }
        Div list = new Div();
        list.addClassName("city-list");
        newest.values().forEach(text -> Listed.add(list, line(text)));
        put(what, list);
    }

    private Component line(ConsentTextView text) {
        boolean counts = !text.countsFrom().isAfter(words.today());
        return GrowingList.row(
                ROUTE + "/" + text.kind(),
                words.text("family.consent." + text.kind()),
                words.text("family.consent." + text.kind() + ".short"),
                new Badge(
                        counts
                                ? words.text("family.text.version", text.version())
                                : words.text(
                                        "family.text.version-from", text.version(), words.fullDate(text.countsFrom())),
                        counts ? Badge.Tone.NEUTRAL : Badge.Tone.ACCENT));
    }
}
