package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.notice.ChannelKind;
import org.halfpastfour.notice.ChannelLine;
import org.halfpastfour.notice.ChoicesView;
import org.halfpastfour.notice.ChooseMessages;
import org.halfpastfour.notice.MessageChoices;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What a parent wants to hear of outside these pages, and by which ways. What is about a child's safety always comes. */
@Route(value = "messages/choices", layout = MainLayout.class)
@RolesAllowed(Roles.PARENT)
public class ChoicesPage extends LookPage {

    static final String ROUTE = "messages/choices";

    private static final long serialVersionUID = 1L;

    private final transient MessageChoices choices;
    private final Words words;
    private final Errors errors;
    private @Nullable ChoicesForm form;

    @Inject
    public ChoicesPage(MessageChoices choices, Words words, Errors errors) {
        super("choices-page");
        this.choices = choices;
        this.words = words;
        this.errors = errors;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("notice.choices.title"));
        Anchor all = new Anchor(MessagesPage.ROUTE, words.text("notice.messages.all"));
        all.addClassNames("button-link", "secondary");
        actions(all);
        show(choices.own());
    }

    private void show(ChoicesView own) {
        form = new ChoicesForm(new Forms(errors), words, own, this::save);
        put(own);
    }

    /** An address was confirmed or a way switched on: what is ticked and not saved yet stays. */
    private void follow(ChoicesView now) {
        Objects.requireNonNull(form).follow(now);
        put(now);
    }

    private void put(ChoicesView own) {
        ConfirmPanel confirm = new ConfirmPanel(choices, words, errors, this::follow);
        put(confirm.of(own), Objects.requireNonNull(form), ways(own.channels()));
    }

    private void save(ChooseMessages chosen) {
        ChoicesView saved = choices.choose(chosen, NoticeWords.language());
        show(saved);
        Notices.done(words.text(saved.unconfirmed() ? "notice.choices.saved-code" : "notice.choices.saved"));
    }

    /** Where each way leads, and which was switched off by the other end. */
    private Section ways(List<ChannelLine> lines) {
        Section ways = new Section(new H2(words.text("notice.ways")));
        ways.addClassNames("panel", "stack");
        lines.stream().filter(line -> line.address() != null).forEach(line -> ways.add(way(line)));
        if (lines.stream().allMatch(line -> line.address() == null)) {
            ways.add(new Paragraph(words.text("notice.ways.none")));
        }
        return ways;
    }

    private Div way(ChannelLine line) {
        String address = Objects.requireNonNullElse(line.address(), "");
        Div text = new Div(new Div(
                words.text("notice.way", words.text("notice.channel." + line.channel()), words.phone(address))));
        Instant since = line.offSince();
        Div row = new Div(text);
        row.addClassName("line");
        if (line.off() != null && since != null) {
            Div why = new Div(words.text("notice.way.off." + line.off(), words.moment(since)));
            why.addClassName("missing-note");
            text.add(why);
            Button on = new Button(words.text("notice.way.on"), click -> switchOn(line.channel()));
            row.add(on);
        } else if (!line.open()) {
            Div closed = new Div(words.text("notice.way.closed"));
            closed.addClassName("quiet");
            text.add(closed);
        }
        return row;
    }

    private void switchOn(ChannelKind channel) {
        try {
            follow(choices.switchOn(channel));
            Notices.done(words.text("notice.way.on-again"));
        } catch (RuntimeException refusal) {
            Notices.refused(errors.text(refusal));
        }
    }
}
