package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import org.halfpastfour.notice.CallLine;
import org.halfpastfour.notice.DeliveryFault;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;

/** Somebody to call: the name, the phone, why, and what to say. */
class CallCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;

    CallCard(CallLine line, Words words, SerializableConsumer<Boolean> tick) {
        this.words = words;
        addClassNames("panel", "call-card");
        setClassName("is-called", line.isCalled());
        Span name = new Span(line.name());
        name.addClassName("line-name");
        Div head = new Div(name);
        head.addClassName("row");
        if (line.family() != null) {
            Span family = new Span(line.family());
            family.addClassName("quiet");
            head.add(family);
        }
        if (line.safety()) {
            head.add(new Badge(words.text("notice.safety"), Badge.Tone.WARNING));
        }
        Span why = new Span(why(line) + " · " + words.moment(line.at()));
        why.addClassName("quiet");
        Div say = new Div(words.text("notice.call.say", line.title(), line.body()));
        say.addClassName("message-body");
        add(head, phone(line), why, say, tick(line, tick));
    }

    private Component phone(CallLine line) {
        String phone = line.phone();
        if (phone == null) {
            Span none = new Span(words.text("notice.call.no-phone"));
            none.addClassName("quiet");
            return none;
        }
        Anchor call = new Anchor("tel:" + phone, words.phone(phone));
        call.setRouterIgnore(true);
        call.addClassName("call-phone");
        return call;
    }

    private String why(CallLine line) {
        DeliveryFault fault = line.fault();
        return fault == null ? words.text("notice.call.no-way") : words.text("notice.fault." + fault);
    }

    private Checkbox tick(CallLine line, SerializableConsumer<Boolean> work) {
        Instant at = line.calledAt();
        String by = line.calledBy();
        Checkbox tick = TypedWork.exempt(new Checkbox(
                at == null
                        ? words.text("notice.call.called")
                        : words.text("notice.call.called-by", words.moment(at), by == null ? "" : by)));
        tick.setValue(line.isCalled());
        tick.setAriaLabel(words.text("notice.call.called") + " · " + line.name());
        tick.addValueChangeListener(change -> work.accept(change.getValue()));
        return tick;
    }
}
