package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.AppealNoShow;
import org.halfpastfour.signup.AppealState;
import org.halfpastfour.signup.FamilyTurnView;
import org.halfpastfour.signup.MissedLine;
import org.halfpastfour.signup.NoShowAppeals;

/** How a family stands on waiting lists, and what it may say about it; nothing where it missed nothing. */
class OwnTurn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NoShowAppeals appeals;

    @Inject
    Errors errors;

    @Inject
    Words words;

    Optional<Component> of(HouseholdId household, Runnable after) {
        FamilyTurnView turn = appeals.turn(household);
        if (turn.missed().isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(words.text("signup.turn")), new Paragraph(standing(turn)));
        if (turn.most() > 0 && turn.behindUntil() == null) {
            section.add(new Paragraph(words.text("signup.turn.most", turn.most())));
        }
        section.addClassNames("panel", "stack", "own-turn");
        Div lines = new Div();
        lines.addClassName("stack");
        turn.missed().forEach(line -> Listed.add(lines, line(household, line, after)));
        section.add(lines);
        return Optional.of(section);
    }

    private String standing(FamilyTurnView turn) {
        LocalDate until = turn.behindUntil();
        if (turn.most() == 0) {
            return words.text("signup.turn.nothing-counts");
        }
        return until == null
                ? words.text("signup.turn.counted", turn.counted(), turn.within())
                : words.text("signup.turn.behind", words.day(until));
    }

    private Div line(HouseholdId household, MissedLine missed, Runnable after) {
        Span when =
                new Span(words.when(missed.session().start(), missed.session().end()) + " · "
                        + missed.session().title() + " · " + words.list(missed.names()));
        Div line = new Div(when);
        line.addClassNames("stack", "missed-line");
        Optional.ofNullable(missed.countsUntil()).ifPresent(last -> line.add(counts(last)));
        if (missed.appeal() == AppealState.NONE) {
            Button say = new Button(words.text("signup.turn.appeal"), click -> new AppealDialog(
                            missed, errors, words, text -> send(household, missed, text, after))
                    .open());
            say.addThemeNames("small");
            line.add(say);
        } else {
            Span state = new Span(words.text("signup.turn." + missed.appeal()));
            state.addClassName("quiet");
            line.add(state);
            Optional.ofNullable(missed.answer())
                    .ifPresent(answer -> line.add(new Span(words.text("signup.turn.answer", answer))));
        }
        return line;
    }

    private Span counts(LocalDate last) {
        Span counts = new Span(words.text("signup.turn.counts-until", words.date(last)));
        counts.addClassName("quiet");
        return counts;
    }

    private void send(HouseholdId household, MissedLine missed, String text, Runnable after) {
        appeals.appeal(new AppealNoShow(household, missed.session().id(), text));
        Notices.done(words.text("signup.turn.appealed"));
        after.run();
    }
}
