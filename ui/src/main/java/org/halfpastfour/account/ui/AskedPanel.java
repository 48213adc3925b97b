package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;

/** Who forgot the password and asks for a card; nothing is seen of it when nobody does. */
public class AskedPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Errors errors;
    private final Words words;

    public AskedPanel(Errors errors, Words words) {
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "stack", "asked-panel");
        setVisible(false);
    }

    public void show(List<Asked> all) {
        removeAll();
        setVisible(!all.isEmpty());
        add(new H2(words.text("account.asked.title")), new Paragraph(words.text("account.asked.text")));
        Div lines = new Div();
        lines.addClassName("stack");
        all.forEach(one -> Listed.add(lines, line(one)));
        add(lines);
    }

    private Div line(Asked one) {
        Anchor who = new Anchor(
                one.path(), words.text("account.asked.who", one.name(), one.loginName(), words.moment(one.askedAt())));
        Button card = new Button(
                words.text("account.page.card"),
                click -> CardPage.show(one.card().get(), one.path()));
        Button not = new Button(words.text("account.asked.not"), click -> new Question(
                        errors,
                        words.text("account.asked.not"),
                        words.text("account.asked.not-text", one.name()),
                        words.text("account.asked.not"),
                        () -> {
                            one.dismiss().run();
                            Notices.done(words.text("account.asked.dismissed"));
                        })
                .open());
        not.addThemeName("tertiary");
        Loss.way(not);
        Div actions = new Div(card, not);
        actions.addClassName("row");
        Div line = new Div(who, actions);
        line.addClassName("asked-line");
        return line;
    }

    /**
     * One who asks.
     *
     * @param path the page about whom it is
     * @param dismiss says that it was not the person, and shows the list anew
     */
    public record Asked(
            String name,
            String loginName,
            Instant askedAt,
            String path,
            SerializableSupplier<NewCard> card,
            SerializableRunnable dismiss) {}
}
