package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;
import org.halfpastfour.notice.AnswerView;
import org.halfpastfour.notice.MessageTarget;
import org.halfpastfour.notice.ReplyId;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.notice.ThreadView;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** A message with what was answered under it, and a form to answer. */
class ThreadPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Ways ways;
    private final ThreadActions desk;
    private final Words words;

    /**
     * What may be done here by who reads.
     *
     * @param picture a small JPEG
     * @param answer sends an answer
     * @param reload shows the thread as it is now
     * @param address the page of what a message is about
     */
    record Ways(
            Function<ReplyId, byte[]> picture,
            Consumer<ReplyToMessage> answer,
            Runnable reload,
            Function<MessageTarget, String> address) {

        Ways(Function<ReplyId, byte[]> picture, Consumer<ReplyToMessage> answer, Runnable reload) {
            this(picture, answer, reload, NoticeWords::address);
        }

        /** Nothing is answered here. */
        static Ways readOnly(Function<MessageTarget, String> address) {
            return new Ways(id -> new byte[0], reply -> {}, () -> {}, address);
        }
    }

    ThreadPanel(ThreadView thread, Ways ways, ThreadActions desk) {
        this.ways = ways;
        this.desk = desk;
        this.words = desk.words;
        addClassNames("stack", "thread");
        add(message(thread));
        if (!thread.answers().isEmpty()) {
            add(answers(thread));
        }
        if (thread.answerable()) {
            add(form(thread));
        }
    }

    private Component message(ThreadView thread) {
        Span from = new Span(thread.from() + " · " + words.moment(thread.at()));
        from.addClassName("quiet");
        Div body = new Div(thread.body());
        body.addClassName("message-body");
        Div message = new Div(from, body);
        message.addClassNames("panel", "stack", "message-whole");
        MessageTarget target = thread.target();
        if (target != null) {
            Anchor way = new Anchor(ways.address().apply(target), words.text("notice.target." + target.kind()));
            way.addClassName("button-link");
            Div row = new Div(way);
            row.addClassName("row");
            message.add(row);
        }
        return message;
    }

    private Component answers(ThreadView thread) {
        Div list = new Div();
        list.addClassName("answers");
        thread.answers().forEach(answer -> Listed.add(list, answer(answer)));
        Div part = new Div(new H2(words.text("notice.answers")), list);
        part.addClassName("stack");
        return part;
    }

    private Div answer(AnswerView answer) {
        Span who = new Span(words.text(
                answer.ofFamily() ? "notice.answer.family" : "notice.answer.staff",
                answer.name(),
                words.moment(answer.at())));
        who.addClassName("quiet");
        Div line = new Div(who);
        line.addClassNames("answer", answer.ofFamily() ? "of-family" : "of-staff");
        if (!answer.body().isEmpty()) {
            Div body = new Div(answer.body());
            body.addClassName("message-body");
            line.add(body);
        }
        if (answer.pictured()) {
            line.add(new LatePicture(
                    () -> ways.picture().apply(answer.id()), words.text("notice.picture.of", answer.name())));
        }
        return line;
    }

    private Component form(ThreadView thread) {
        Forms form = new Forms(desk.errors);
        TextArea body = form.field("body", new TextArea(words.text("notice.answer.label")));
        body.setMaxLength(ReplyToMessage.LONGEST_BODY);
        PictureField picture = form.field("picture", new PictureField(words, desk.errors));
        Div panel = new Div(
                Draft.of("reply", thread.id()),
                body,
                picture,
                form.problem(),
                form.submit(words.text("notice.answer.send"), key -> {
                    var reply = new ReplyToMessage(thread.id(), body.getValue(), picture.getValue());
                    desk.once(key, reply, () -> ways.answer().accept(reply));
                    Notices.done(words.text("notice.answer.sent"));
                    ways.reload().run();
                }));
        panel.addClassNames("panel", "stack", "answer-form");
        return panel;
    }
}
