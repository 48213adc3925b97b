package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.halfpastfour.assessment.AnswerLevel;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.InstrumentItem;
import org.halfpastfour.assessment.ScoreRule;
import org.halfpastfour.casework.AssessmentRequestId;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.OwnAnswer;
import org.halfpastfour.casework.OwnAssessment;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that a client answers item by item. Each answer is kept behind the code as soon as it is given: what hides the page,
 * a locked phone or a line that is gone, takes none of them away.
 */
class OwnQuestions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OwnAssessment asked;
    private final transient Instrument instrument;
    private final transient OwnSteps steps;
    private final transient Runnable again;
    private final OwnWords words;
    private final Map<String, Integer> given;
    private int reached;

    OwnQuestions(OwnAssessment asked, OwnSteps steps, OwnWords words, Runnable again) {
        this.asked = asked;
        this.instrument = asked.instrument();
        this.steps = steps;
        this.words = words;
        this.again = again;
        this.given = new HashMap<>(asked.answers());
        this.reached = Math.min(asked.reached(), instrument.items().size());
        addClassNames("panel", "stack", "own-questions");
        begin();
    }

    private void begin() {
        Button begin = new Button(
                words.text(reached == 0 ? "own.questions.begin" : "own.questions.go-on"), click -> go(reached));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        put(
                new Paragraph(words.text(
                        "own.questions.asked",
                        instrument.items().size(),
                        words.words().date(asked.until()))),
                new Paragraph(words.words().of(instrument.introduction())),
                reached == 0
                        ? new Paragraph(words.text("own.questions.kept"))
                        : new Paragraph(words.text(
                                "own.questions.so-far",
                                given.size(),
                                instrument.items().size())),
                row(begin, CaseButtons.end(words.text("own.questions.decline"), this::askToDecline)));
    }

    private void go(int number) {
        if (number >= instrument.items().size()) {
            last();
        } else {
            question(number);
        }
    }

    private void question(int number) {
        InstrumentItem item = instrument.items().get(number);
        Div choices = new Div();
        choices.addClassNames("stack", "own-choices");
        Integer before = given.get(item.key());
        for (AnswerLevel level : instrument.answers()) {
            Button choice = new Button(words.words().of(level.words()), click -> answer(number, item, level.value()));
            boolean chosen = before != null && before == level.value();
            choice.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            if (chosen) {
                choice.addThemeVariants(ButtonVariant.PRIMARY);
            }
            choices.add(choice);
        }
        H3 what = new H3(words.words().of(item.words()));
        what.getElement().setAttribute("tabindex", "-1");
        Button skip = CaseButtons.link(words.text("own.questions.skip"), () -> answer(number, item, null));
        Paragraph where = new Paragraph(words.text(
                "own.questions.number", number + 1, instrument.items().size()));
        where.addClassName("quiet");
        Button back = CaseButtons.link(words.text("own.questions.back"), () -> go(number - 1));
        back.setVisible(number > 0);
        put(where, what, choices, row(back, skip));
        what.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private void answer(int number, InstrumentItem item, @Nullable Integer value) {
        if (settles(() -> steps.keep(new OwnAnswer(asked.id(), item.key(), value, number + 1)))) {
            if (value == null) {
                given.remove(item.key());
            } else {
                given.put(item.key(), value);
            }
            reached = Math.max(reached, number + 1);
            go(number + 1);
        }
    }

    private void last() {
        int left = instrument.items().size() - given.size();
        Div said = new Div(
                new Paragraph(left == 0 ? words.text("own.questions.all") : words.text("own.questions.left", left)));
        said.addClassName("stack");
        if (ScoreRule.scores(instrument, given).stream().anyMatch(score -> score.value() == null)) {
            said.add(new Paragraph(words.text("own.questions.too-few")));
        }
        Forms form = steps.form();
        Button look = CaseButtons.link(words.text("own.questions.look"), () -> go(0));
        put(said, form.problem(), row(form.submit(words.text("own.questions.send"), key -> send(asked.id())), look));
    }

    private void send(AssessmentRequestId id) {
        if (settles(() -> steps.send(id))) {
            Notices.done(words.text("own.check-in.sent"));
            again.run();
        }
    }

    private void askToDecline() {
        Button keep = new Button(getTranslation("shell.cancel"), click -> begin());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        Forms form = steps.form();
        Button decline = Loss.last(form.submit(words.text("own.questions.decline"), key -> {
            if (settles(() -> steps.decline(asked.id()))) {
                Notices.done(words.text("own.questions.declined"));
                again.run();
            }
        }));
        put(new Paragraph(words.text("own.questions.decline.ask")), form.problem(), row(keep, decline));
    }

    /** Where nothing is asked any more, that is said, and the page shows what is left. */
    private boolean settles(BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (RuntimeException refused) {
            if (Errors.fact(refused)
                    .filter(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped)
                    .isEmpty()) {
                throw refused;
            }
            put(
                    new Paragraph(words.text("own.questions.over")),
                    CaseButtons.small(words.text("own.questions.over.on"), again));
            return false;
        }
    }

    private void put(Component... parts) {
        removeAll();
        add(new H2(words.words().of(instrument.title())));
        add(parts);
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
