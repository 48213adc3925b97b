package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.halfpastfour.notice.ChannelKind;
import org.halfpastfour.notice.ChannelLine;
import org.halfpastfour.notice.ChoicesView;
import org.halfpastfour.notice.ChooseMessages;
import org.halfpastfour.notice.MessageChoices;
import org.halfpastfour.notice.NoticeTopic;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** What a parent wants to hear of outside these pages, and by which ways. What is about a child's safety always comes. */
@Route(value = "messages/choices", layout = MainLayout.class)
@RolesAllowed(Roles.PARENT)
public class ChoicesPage extends LookPage {

    static final String ROUTE = "messages/choices";

    private static final long serialVersionUID = 1L;

    private final transient MessageChoices choices;
    private final Words words;
    private final Errors errors;

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
        Forms form = new Forms(errors);
        CheckboxGroup<NoticeTopic> topics =
                form.field("topics", new CheckboxGroup<>(words.text("notice.choices.topics")));
        topics.setItems(ChooseMessages.TOPICS.stream().sorted().toList());
        topics.setItemLabelGenerator(topic -> words.text("notice.topic." + topic));
        topics.setValue(own.topics());
        CheckboxGroup<ChannelKind> channels =
                form.field("channels", new CheckboxGroup<>(words.text("notice.choices.channels")));
        channels.setItems(
                own.channels().stream().map(ChannelLine::channel).sorted().toList());
        channels.setItemLabelGenerator(channel -> words.text("notice.channel." + channel));
        channels.setValue(own.channels().stream()
                .filter(ChannelLine::wanted)
                .map(ChannelLine::channel)
                .collect(Collectors.toSet()));
        EmailField mail = form.field("mail", new EmailField(words.text("notice.choices.mail")));
        mail.setHelperText(words.text("notice.choices.mail.help"));
        mail.setValue(Objects.requireNonNullElse(own.mail(), ""));
        Paragraph safety = new Paragraph(words.text("notice.choices.safety"));
        safety.addClassName("choices-safety");
        Div panel = new Div(
                new Paragraph(words.text("notice.choices.what")),
                topics,
                safety,
                channels,
                mail,
                form.problem(),
                form.submit(words.text("notice.choices.save"), key -> {
                    ChoicesView saved = choices.choose(
                            new ChooseMessages(topics.getValue(), channels.getValue(), mail.getValue()),
                            NoticeWords.language());
                    show(saved);
                    Notices.done(
                            words.text(saved.unconfirmed() ? "notice.choices.saved-code" : "notice.choices.saved"));
                }));
        panel.addClassNames("panel", "stack", "choices-form");
        ConfirmPanel confirm = new ConfirmPanel(choices, words, errors, this::show);
        put(confirm.of(own), panel, ways(own.channels()));
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
            show(choices.switchOn(channel));
            Notices.done(words.text("notice.way.on-again"));
        } catch (RuntimeException refusal) {
            Notices.refused(errors.text(refusal));
        }
    }
}
