package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.AnswerHelp;
import org.halfpastfour.casework.AnswerKind;
import org.halfpastfour.casework.ArrangeCheckIns;
import org.halfpastfour.casework.CheckInQuestion;
import org.halfpastfour.casework.CheckInRhythm;
import org.halfpastfour.casework.CheckInsOfCase;
import org.halfpastfour.casework.ClientCheckIns;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.OwnCodes;
import org.halfpastfour.casework.StartCode;
import org.halfpastfour.shared.BothLanguages;

/** The forms around a client's own page: a start code, how often one is asked, and what was done about a call for help. */
public class CheckInDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ClientCheckIns checkIns;
    private final OwnCodes codes;
    private final CaseDialogs dialogs;
    private final OwnWords words;

    @Inject
    public CheckInDialogs(ClientCheckIns checkIns, OwnCodes codes, CaseDialogs dialogs, OwnWords words) {
        this.checkIns = checkIns;
        this.codes = codes;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog give(CheckInsOfCase view, Runnable done) {
        return dialogs.dialog("own.code.give")
                .with(new Paragraph(words.text("own.code.give.text")))
                .sending(() -> {
                    StartCode code = codes.give(view.client());
                    done.run();
                    new StartCodeDialog(code, words).open();
                });
    }

    CaseFormDialog answer(ClientId client, UUID checkIn, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("own.help.answer");
        TextField what = dialog.form().field("words", new TextField(words.text("own.help.answer.what")));
        what.setMaxLength(AnswerHelp.LONGEST);
        return dialog.with(new Paragraph(words.text("own.help.answer.text")), what)
                .sending(() -> {
                    checkIns.answer(new AnswerHelp(client, checkIn, what.getValue()));
                    done.run();
                });
    }

    CaseFormDialog arrange(CheckInsOfCase view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("own.rhythm.change");
        IntegerField every = number(
                dialog, "everyDays", "own.rhythm.field.every", view.rhythm().everyDays());
        IntegerField hours = number(
                dialog, "answerHours", "own.rhythm.field.hours", view.rhythm().answerHours());
        List<TextField> lines = new ArrayList<>();
        for (int i = 0; i < ArrangeCheckIns.MOST_QUESTIONS; i++) {
            TextField line = dialog.form()
                    .field(
                            i == 0 ? "questions" : "question" + i,
                            new TextField(words.text("own.rhythm.field.question", i + 1)));
            line.setMaxLength(ArrangeCheckIns.LONGEST_QUESTION);
            line.setValue(
                    i < view.rhythm().questions().size()
                            ? words.words().of(view.rhythm().questions().get(i).text())
                            : "");
            lines.add(line);
        }
        return dialog.with(new Paragraph(words.text("own.rhythm.text")), every, hours)
                .with(List.copyOf(lines))
                .sending(() -> {
                    checkIns.arrange(new ArrangeCheckIns(
                            view.client(), new CheckInRhythm(value(every), questions(view, lines), value(hours))));
                    done.run();
                });
    }

    /** A question that stands as it did keeps both languages; a new one is answered in words. */
    private List<CheckInQuestion> questions(CheckInsOfCase view, List<TextField> lines) {
        return lines.stream()
                .map(TextField::getValue)
                .filter(line -> !line.isBlank())
                .map(line -> view.rhythm().questions().stream()
                        .filter(question -> words.words().of(question.text()).equals(line))
                        .findFirst()
                        .orElseGet(() -> new CheckInQuestion(new BothLanguages(line, ""), AnswerKind.WORDS)))
                .toList();
    }

    private IntegerField number(CaseFormDialog dialog, String field, String label, int value) {
        IntegerField number = dialog.form().field(field, new IntegerField(words.text(label)));
        number.setStepButtonsVisible(true);
        number.setMin(1);
        number.setValue(value);
        return number;
    }

    private static int value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}
