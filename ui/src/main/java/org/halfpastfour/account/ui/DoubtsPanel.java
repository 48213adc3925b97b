package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDoubt;
import org.halfpastfour.account.AccountDoubts;
import org.halfpastfour.account.DoubtfulAccount;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;

/** Accounts of both sides, and pairs that look like one person's: to be opened and changed, or settled as two persons. */
public class DoubtsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AccountDoubts doubts;
    private final transient Errors errors;
    private final Words words;

    @Inject
    public DoubtsPanel(AccountDoubts doubts, Errors errors, Words words) {
        this.doubts = doubts;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "stack", "city-wide");
    }

    /** Nothing is seen of it when nothing is to be settled. */
    void show() {
        removeAll();
        List<AccountDoubt> open = doubts.open();
        setVisible(!open.isEmpty());
        add(new H2(words.text("account.doubt.title")), new Paragraph(words.text("account.doubt.text")));
        Div lines = new Div();
        lines.addClassName("stack");
        open.forEach(doubt -> Listed.add(lines, line(doubt)));
        add(lines);
    }

    private Div line(AccountDoubt doubt) {
        Span why = new Span(words.text("account.doubt." + doubt.why().name()));
        why.addClassName("quiet");
        Div line = new Div(link(doubt.one()), why);
        line.addClassName("grant-line");
        DoubtfulAccount other = doubt.other();
        if (other != null) {
            line.addComponentAtIndex(1, link(other));
            line.add(new Button(words.text("account.doubt.two"), click -> ask(doubt.one(), other)));
        }
        return line;
    }

    private Anchor link(DoubtfulAccount account) {
        String roles = account.roles().stream()
                .map(role -> words.text("account.role." + role.name()))
                .collect(Collectors.joining(words.text("shell.list-comma")));
        return new Anchor(
                "city/accounts/" + account.id(),
                words.text("account.doubt.account", account.displayName(), account.loginName(), roles));
    }

    private void ask(DoubtfulAccount one, DoubtfulAccount other) {
        new Question(
                        errors,
                        words.text("account.doubt.two"),
                        words.text("account.doubt.two-text", one.loginName(), other.loginName()),
                        words.text("account.doubt.two"),
                        () -> {
                            doubts.areTwo(one.id(), other.id());
                            Notices.done(words.text("account.doubt.settled"));
                            show();
                        })
                .withoutLoss()
                .open();
    }
}
