package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentTextView;
import org.halfpastfour.family.ConsentTexts;
import org.halfpastfour.family.ConsentWording;
import org.halfpastfour.family.WriteConsentText;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** One more version of what guardians sign, as a family will read it; and every version there was. */
@Route(value = "city/consents/:kind", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class ConsentTextPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient ConsentTexts texts;
    private final Words words;
    private final Errors errors;
    private final Div example = new Div();

    @Inject
    public ConsentTextPage(ConsentTexts texts, Words words, Errors errors) {
        super("consent-text-page");
        this.texts = texts;
        this.words = words;
        this.errors = errors;
        example.addClassName("city-columns");
        example.getElement().setAttribute("role", "status");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        String word = event.getRouteParameters().get("kind").orElse("");
        ConsentKind kind = Arrays.stream(ConsentKind.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        heading(words.text("family.consent." + kind));
        Anchor all = new Anchor(ConsentTextsPage.ROUTE, words.text("family.texts.all"));
        all.addClassNames("button-link", "secondary");
        actions(all);
        show(texts.of(kind));
    }

    private void show(List<ConsentTextView> versions) {
        Forms form = new Forms(errors);
        ConsentTextFields fields = new ConsentTextFields(form, versions.getFirst(), words);
        Button look = new Button(words.text("family.text.look"), click -> form.attempt(key -> look(fields.wanted())));
        Button save = form.submit(words.text("family.text.save"), key -> save(fields.wanted()));
        Div buttons = new Div(save, look);
        buttons.addClassName("row");
        Div panel = new Div(fields, form.problem(), buttons);
        panel.addClassNames("panel", "stack");
        example.removeAll();
        put(panel, example, versions(versions));
    }

    private void save(WriteConsentText command) {
        show(texts.write(command));
        Notices.done(words.text("family.text.saved"));
    }

    /** As a guardian reads it who is asked to sign. */
    private void look(WriteConsentText command) {
        example.removeAll();
        for (Language language : Language.values()) {
            ConsentWording said = command.in(language);
            Div whole = new Div();
            whole.getElement().setAttribute("lang", language.tag());
            if (command.oldUntil() != null) {
                Div changes = new Div(new Paragraph(said.changed()));
                changes.addClassName("family-consent-changes");
                whole.add(changes);
            }
            whole.add(text(said));
            Section column = new Section(
                    new H2(words.text("family.text.example", words.text("family.text.language." + language))), whole);
            column.addClassNames("panel", "stack");
            example.add(column);
        }
    }

    private static Div text(ConsentWording said) {
        Div text = new Div();
        text.setText(said.text());
        text.addClassName("family-consent-text");
        return text;
    }

    private Component versions(List<ConsentTextView> versions) {
        Div part = new Div(new H2(words.text("family.text.versions")));
        part.addClassNames("panel", "stack");
        versions.forEach(version -> part.add(version(version)));
        return part;
    }

    private Component version(ConsentTextView version) {
        String by = version.by();
        Div row = new Div(new H3(
                words.text("family.text.version-from", version.version(), words.fullDate(version.countsFrom()))));
        row.addClassName("stack");
        row.add(Parts.quiet(
                by == null
                        ? words.text("family.text.shipped")
                        : words.text("family.text.by", by, words.moment(version.writtenAt()))));
        if (version.oldUntil() != null) {
            row.add(Parts.quiet(words.text("family.text.old-until", words.fullDate(version.oldUntil()))));
        }
        for (Language language : Language.values()) {
            ConsentWording said = version.in(language);
            Div whole = said.changed().isEmpty() ? new Div() : new Div(new Paragraph(said.changed()));
            whole.add(text(said));
            whole.getElement().setAttribute("lang", language.tag());
            row.add(whole);
        }
        return row;
    }
}
