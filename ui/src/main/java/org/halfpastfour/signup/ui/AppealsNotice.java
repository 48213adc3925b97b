package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.AnswerAppeal;
import org.halfpastfour.signup.AppealLine;
import org.halfpastfour.signup.NoShowAppeals;

/** Families that appealed and wait for an answer; nothing is seen of it when nobody does. */
public class AppealsNotice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient NoShowAppeals appeals;
    private final transient Errors errors;
    private final Words words;

    @Inject
    public AppealsNotice(NoShowAppeals appeals, Errors errors, Words words) {
        this.appeals = appeals;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "stack", "appeals-notice");
        setVisible(false);
    }

    public void show(HomeId home) {
        show(home, appeals.open(home));
    }

    private void show(HomeId home, List<AppealLine> open) {
        removeAll();
        setVisible(!open.isEmpty());
        Div lines = new Div();
        lines.addClassName("stack");
        open.forEach(appeal -> Listed.add(lines, line(home, appeal)));
        add(new H2(words.text("signup.appeals")), new Paragraph(words.text("signup.appeals.text")), lines);
    }

    private Div line(HomeId home, AppealLine appeal) {
        Anchor who = new Anchor(
                "families/" + appeal.household(),
                words.text(
                        "signup.appeals.about",
                        words.list(appeal.names()),
                        words.when(appeal.session().start(), appeal.session().end()),
                        appeal.session().title()));
        Span said = new Span(appeal.words());
        said.addClassName("quiet");
        Button answer = new Button(
                words.text("signup.appeals.answer"),
                click -> new AnswerAppealDialog(appeal, errors, words, chosen -> answer(home, chosen)).open());
        Div line = new Div(who, said, answer);
        line.addClassNames("stack", "asked-line");
        return line;
    }

    private void answer(HomeId home, AnswerAppeal said) {
        appeals.answer(said);
        Notices.done(words.text(said.granted() ? "signup.appeals.granted" : "signup.appeals.refused"));
        show(home);
    }
}
