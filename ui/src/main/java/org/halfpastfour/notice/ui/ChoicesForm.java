package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.notice.ChannelKind;
import org.halfpastfour.notice.ChannelLine;
import org.halfpastfour.notice.ChoicesView;
import org.halfpastfour.notice.ChooseMessages;
import org.halfpastfour.notice.NoticeTopic;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;

/** What a parent ticks and types of messages. What is not saved yet stays while something else of the page is done. */
class ChoicesForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final CheckboxGroup<NoticeTopic> topics;
    private final CheckboxGroup<ChannelKind> channels;
    private final EmailField mail;
    private transient ChoicesView kept;

    ChoicesForm(Forms form, Words words, ChoicesView own, SerializableConsumer<ChooseMessages> save) {
        this.words = words;
        this.kept = own;
        topics = form.field("topics", new CheckboxGroup<>(words.text("notice.choices.topics")));
        topics.setItems(ChooseMessages.TOPICS.stream().sorted().toList());
        topics.setItemLabelGenerator(topic -> words.text("notice.topic." + topic));
        topics.setValue(own.topics());
        channels = form.field("channels", new CheckboxGroup<>(words.text("notice.choices.channels")));
        channels.setItemLabelGenerator(channel -> words.text("notice.channel." + channel));
        offer(own, wanted(own));
        mail = form.field("mail", new EmailField(words.text("notice.choices.mail")));
        mail.setHelperText(words.text("notice.choices.mail.help"));
        mail.setValue(mail(own));
        Button submit = form.submit(
                words.text("notice.choices.save"),
                key -> save.accept(new ChooseMessages(topics.getValue(), channels.getValue(), mail.getValue())));
        add(new Paragraph(words.text("notice.choices.what")), topics, safety(), channels, mail, form.problem(), submit);
        addClassNames("panel", "stack", "choices-form");
    }

    /** Something else was done meanwhile: what was not touched here follows it, and the rest stays as it was ticked and typed. */
    void follow(ChoicesView now) {
        topics.setValue(merged(kept.topics(), topics.getValue(), now.topics()));
        offer(now, merged(wanted(kept), channels.getValue(), wanted(now)));
        if (mail.getValue().equals(mail(kept))) {
            mail.setValue(mail(now));
        }
        kept = now;
    }

    private void offer(ChoicesView view, Set<ChannelKind> chosen) {
        channels.setItems(
                view.channels().stream().map(ChannelLine::channel).sorted().toList());
        channels.setValue(chosen);
    }

    /** What is kept now, but for what was ticked or unticked since. */
    private static <T> Set<T> merged(Set<T> before, Set<T> ticked, Set<T> now) {
        Set<T> merged = new HashSet<>(now);
        ticked.stream().filter(each -> !before.contains(each)).forEach(merged::add);
        before.stream().filter(each -> !ticked.contains(each)).forEach(merged::remove);
        return merged;
    }

    private static Set<ChannelKind> wanted(ChoicesView view) {
        return view.channels().stream()
                .filter(ChannelLine::wanted)
                .map(ChannelLine::channel)
                .collect(Collectors.toSet());
    }

    private static String mail(ChoicesView view) {
        return Objects.requireNonNullElse(view.mail(), "");
    }

    private Paragraph safety() {
        Paragraph safety = new Paragraph(words.text("notice.choices.safety"));
        safety.addClassName("choices-safety");
        return safety;
    }
}
