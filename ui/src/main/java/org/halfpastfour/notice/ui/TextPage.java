package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.halfpastfour.account.Language;
import org.halfpastfour.notice.ChangeText;
import org.halfpastfour.notice.MessageTexts;
import org.halfpastfour.notice.TextVersionLine;
import org.halfpastfour.notice.TextView;
import org.halfpastfour.notice.Written;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** What messages of one kind say, both languages side by side: the gaps to fill in, an example, and every earlier version. */
@Route(value = "city/texts/:kind", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class TextPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient MessageTexts texts;
    private final Words words;
    private final Errors errors;
    private final Div example = new Div();

    @Inject
    public TextPage(MessageTexts texts, Words words, Errors errors) {
        super("text-page");
        this.texts = texts;
        this.words = words;
        this.errors = errors;
        example.addClassName("city-columns");
        example.getElement().setAttribute("role", "status");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        String word = event.getRouteParameters().get("kind").orElse("");
        TextView text = texts.all().stream()
                .filter(one -> one.kind().name().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        heading(new OutgoingWords(words).kind(text.kind()));
        Anchor all = new Anchor(TextsPage.ROUTE, words.text("notice.texts.all"));
        all.addClassNames("button-link", "secondary");
        actions(all);
        show(text);
    }

    private void show(TextView text) {
        Forms form = new Forms(errors);
        TextFields fields = new TextFields(form, text, words);
        Button look = new Button(
                words.text("notice.text.look"), click -> form.attempt(key -> look(fields.wanted(text.kind()))));
        Button save = form.submit(words.text("notice.text.save"), key -> save(fields.wanted(text.kind())));
        Div buttons = new Div(save, look);
        buttons.addClassName("row");
        Div panel = new Div(fields, form.problem(), buttons);
        panel.addClassNames("panel", "stack");
        look(new ChangeText(text.kind(), text.texts()));
        put(panel, example, versions(text));
    }

    private void save(ChangeText command) {
        show(texts.change(command));
        Notices.done(words.text("notice.text.saved"));
    }

    private void look(ChangeText command) {
        Map<Language, Written> said = texts.preview(command);
        example.removeAll();
        for (Language language : Language.values()) {
            Written written = said.getOrDefault(language, new Written("", ""));
            Div title = new Div(written.title());
            title.addClassName("message-title");
            Div body = new Div(written.body());
            body.addClassName("message-body");
            Div whole = new Div(title, body);
            whole.addClassName("message-read");
            whole.getElement().setAttribute("lang", language.tag());
            Div column = new Div(
                    new H2(words.text("notice.text.example", words.text("notice.language." + language))), whole);
            column.addClassNames("panel", "stack");
            example.add(column);
        }
    }

    private Component versions(TextView text) {
        Div part = new Div(new H2(words.text("notice.text.versions")));
        part.addClassNames("panel", "stack");
        if (text.versions().isEmpty()) {
            part.add(new Paragraph(words.text("notice.text.no-versions")));
        }
        text.versions().forEach(version -> part.add(version(text, version)));
        return part;
    }

    private Component version(TextView text, TextVersionLine version) {
        Span who = new Span(words.text("notice.text.version", words.moment(version.at()), version.by()));
        Div what = new Div(who);
        Arrays.stream(Language.values()).forEach(language -> {
            Written written = version.texts().getOrDefault(language, new Written("", ""));
            Div line = new Div(written.title() + " · " + NoticeWords.beginning(written.body()));
            line.addClassName("quiet");
            line.getElement().setAttribute("lang", language.tag()).setAttribute("translate", "no");
            what.add(line);
        });
        Div row = new Div(what);
        row.addClassName("line");
        if (!version.texts().equals(text.texts())) {
            Button back = new Button(words.text("notice.text.back"), click -> back(text, version));
            back.setAriaLabel(words.text("notice.text.back-to", words.moment(version.at())));
            row.add(back);
        }
        return row;
    }

    private void back(TextView text, TextVersionLine version) {
        try {
            save(new ChangeText(text.kind(), version.texts()));
        } catch (RuntimeException refusal) {
            Notices.refused(errors.text(refusal));
        }
    }
}
