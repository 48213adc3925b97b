package org.halfpastfour.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.account.RefusedSignIns;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;

/** Who was refused at the entrance in the last days; nothing is seen of it when nobody was. */
public class RefusedPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;

    public RefusedPanel(Words words) {
        this.words = words;
        addClassNames("panel", "stack", "city-wide");
        setVisible(false);
    }

    public void show(List<RefusedSignIns> all) {
        removeAll();
        setVisible(!all.isEmpty());
        add(new H2(words.text("account.refused.title")), new Paragraph(words.text("account.refused.text")));
        Div lines = new Div();
        lines.addClassName("stack");
        all.forEach(one -> Listed.add(lines, line(one)));
        add(lines);
    }

    private Div line(RefusedSignIns one) {
        Span who = new Span(who(one));
        Span what = new Span(
                one.addresses().isEmpty()
                        ? words.text("account.refused.times", one.attempts(), words.moment(one.last()))
                        : words.text(
                                "account.refused.times-from",
                                one.attempts(),
                                words.moment(one.last()),
                                words.list(one.addresses())));
        what.addClassName("quiet");
        Div line = new Div(who, what);
        line.addClassName("grant-line");
        Instant until = one.lockedUntil();
        if (until != null) {
            line.add(new Badge(words.text("account.refused.locked", words.time(until)), Badge.Tone.BAD));
        }
        return line;
    }

    private String who(RefusedSignIns one) {
        String name = one.displayName();
        String loginName = one.loginName();
        return name == null || loginName == null
                ? words.text("account.refused.others")
                : words.text("account.refused.who", name, loginName);
    }
}
