package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.account.ui.CardPage;
import org.halfpastfour.casework.AskedChangeView;
import org.halfpastfour.casework.CaseSideAccess;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;

/** What was asked for accounts of the case side and waits for somebody to confirm or refuse it. */
public class WaitingPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseSideAccess access;
    private final transient Errors errors;
    private final AskedWords asked;
    private final CaseWords words;

    @Inject
    public WaitingPanel(CaseSideAccess access, AskedWords asked, Errors errors, CaseWords words) {
        this.access = access;
        this.asked = asked;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "stack");
    }

    void show(SerializableRunnable changed) {
        removeAll();
        add(new H2(words.text("waiting")), new Paragraph(words.text("waiting.text")));
        List<AskedChangeView> open = access.waiting();
        if (open.isEmpty()) {
            Paragraph none = new Paragraph(words.text("waiting.none"));
            none.addClassName("quiet");
            add(none);
        }
        Div lines = new Div();
        lines.addClassName("stack");
        open.forEach(one -> Listed.add(lines, line(one, changed)));
        add(lines);
    }

    private Div line(AskedChangeView one, SerializableRunnable changed) {
        Span what = new Span(asked.what(one));
        what.addClassName("city-row-name");
        Span by = new Span(words.text(
                "waiting.by",
                one.askedBy(),
                words.words().moment(one.askedAt()),
                words.words().moment(one.until())));
        by.addClassName("quiet");
        Div text = new Div(what, by);
        text.addClassNames("lines", "asked-what");
        Div line = new Div(text);
        line.addClassName("asked-line");
        if (one.mine()) {
            Div actions = new Div(confirm(one, changed), refuse(one, changed));
            actions.addClassName("row");
            line.add(actions);
        } else {
            Span others = new Span(words.text("waiting.others"));
            others.addClassName("quiet");
            line.add(others);
        }
        return line;
    }

    private Button confirm(AskedChangeView one, SerializableRunnable changed) {
        Button button = new Button(words.text("waiting.confirm"), click -> new Question(
                        errors,
                        asked.what(one),
                        words.text("waiting.confirm-text", one.name()),
                        words.text("waiting.confirm"),
                        () -> confirmed(access.confirm(one.id()), changed))
                .withoutLoss()
                .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setAriaLabel(words.text("waiting.confirm") + ": " + asked.what(one));
        return button;
    }

    private void confirmed(Optional<NewCard> card, SerializableRunnable changed) {
        if (card.isPresent()) {
            CardPage.show(card.get(), CaseAccountsPage.PATH);
        } else {
            Notices.done(words.text("waiting.confirmed"));
            changed.run();
        }
    }

    private Button refuse(AskedChangeView one, SerializableRunnable changed) {
        Button button = new Button(words.text("waiting.refuse"), click -> new Question(
                        errors, words.text("waiting.refuse"), asked.what(one), words.text("waiting.refuse"), () -> {
                            access.refuse(one.id());
                            Notices.done(words.text("waiting.refused"));
                            changed.run();
                        })
                .open());
        button.addThemeName("tertiary");
        button.setAriaLabel(words.text("waiting.refuse") + ": " + asked.what(one));
        return Loss.way(button);
    }
}
