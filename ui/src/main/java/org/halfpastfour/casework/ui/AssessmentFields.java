package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.assessment.AnswerLevel;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.InstrumentItem;
import org.halfpastfour.casework.AnsweredBy;
import org.halfpastfour.casework.AssessmentForm;
import org.halfpastfour.casework.AssessmentView;
import org.halfpastfour.casework.Occasion;
import org.halfpastfour.casework.WriteAssessment;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;

/** The questions of an instrument as big choices, each of which may be left out. */
class AssessmentFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LEFT_OUT = Integer.MIN_VALUE;

    private final transient AssessmentForm view;
    private final UUID attempt;
    private final AssessmentWords words;
    private final Select<Occasion> occasion;
    private final Select<AnsweredBy> answeredBy;
    private final DateField on;
    private final TextArea remark;
    private final Map<String, RadioButtonGroup<Integer>> answers = new LinkedHashMap<>();

    AssessmentFields(AssessmentForm view, UUID attempt, Forms form, AssessmentWords words) {
        this.view = view;
        this.attempt = attempt;
        this.words = words;
        addClassName("case-fields");
        occasion = choice(form, "occasion", Occasion.values());
        answeredBy = choice(form, "answeredBy", AnsweredBy.values());
        on = form.field("on", new DateField(words.text("assessment.field.on")));
        remark = form.field("remark", new TextArea(words.text("assessment.field.remark")));
        remark.setMaxLength(WriteAssessment.LONGEST_REMARK);
        Instrument instrument = view.instrument().instrument();
        Div questions = new Div();
        questions.addClassName("stack");
        IntStream.range(0, instrument.items().size())
                .forEach(i -> questions.add(question(i + 1, instrument.items().get(i))));
        Div when = new Div(occasion, on, answeredBy);
        when.addClassName("contact-when");
        add(
                Draft.ofPrivate("assessment", attempt),
                when,
                new Paragraph(words.of(instrument.introduction())),
                questions,
                remark);
        fill();
    }

    private <E extends Enum<E>> Select<E> choice(Forms form, String field, E[] values) {
        Select<E> choice = form.field(field, new Select<>());
        choice.setLabel(words.text("assessment.field." + field));
        choice.setItems(values);
        choice.setItemLabelGenerator(words.words()::of);
        return choice;
    }

    private RadioButtonGroup<Integer> question(int number, InstrumentItem item) {
        List<AnswerLevel> levels = view.instrument().instrument().answers();
        RadioButtonGroup<Integer> question =
                new RadioButtonGroup<>(words.text("assessment.question", number, words.of(item.words())));
        question.setItems(Stream.concat(levels.stream().map(AnswerLevel::value), Stream.of(LEFT_OUT))
                .toList());
        question.setItemLabelGenerator(value -> levels.stream()
                .filter(level -> level.value() == value)
                .map(level -> words.of(level.words()))
                .findFirst()
                .orElse(words.text("assessment.left-out")));
        question.addClassName("contact-choice");
        answers.put(item.key(), question);
        return question;
    }

    private void fill() {
        AssessmentView before = view.corrects();
        occasion.setValue(before == null ? view.first() ? Occasion.BEFORE : Occasion.DURING : before.occasion());
        answeredBy.setValue(before == null ? AnsweredBy.CLIENT_WITH_CASEWORKER : before.answeredBy());
        on.setValue(before == null ? words.words().words().today() : before.on());
        remark.setValue(before == null ? "" : before.remark());
        if (before != null) {
            answers.forEach(
                    (item, question) -> question.setValue(before.answers().getOrDefault(item, LEFT_OUT)));
        }
    }

    WriteAssessment command() {
        Map<String, Integer> given = new LinkedHashMap<>();
        answers.forEach((item, question) -> {
            Integer value = question.getValue();
            if (value != null && value != LEFT_OUT) {
                given.put(item, value);
            }
        });
        AssessmentView before = view.corrects();
        return new WriteAssessment(
                attempt,
                view.client(),
                view.instrument().id(),
                occasion.getValue(),
                on.getValue(),
                answeredBy.getValue(),
                given,
                remark.getValue(),
                before == null ? null : before.id());
    }
}
