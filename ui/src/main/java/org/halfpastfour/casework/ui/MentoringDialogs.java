package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.casework.CaseworkerTitles;
import org.halfpastfour.casework.CaseworkerView;
import org.halfpastfour.casework.EndPair;
import org.halfpastfour.casework.EnterTitle;
import org.halfpastfour.casework.MakePair;
import org.halfpastfour.casework.MentoringLine;
import org.halfpastfour.casework.MentoringPairs;
import org.halfpastfour.casework.MentoringVisitView;
import org.halfpastfour.casework.NoteMentoringVisit;
import org.halfpastfour.casework.PairView;
import org.halfpastfour.casework.TitleKind;
import org.halfpastfour.casework.TitleView;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;

/** The forms of pairs and titles. */
public class MentoringDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MentoringPairs pairs;
    private final CaseworkerTitles titles;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public MentoringDialogs(MentoringPairs pairs, CaseworkerTitles titles, CaseDialogs dialogs, CaseWords words) {
        this.pairs = pairs;
        this.titles = titles;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog make(Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("pair.make").keep("pair");
        List<CaseworkerView> colleagues = pairs.colleagues();
        ComboBox<CaseworkerView> newer = colleague(dialog, "newer", "field.pair-newer", colleagues);
        ComboBox<CaseworkerView> older = colleague(dialog, "older", "field.pair-older", colleagues);
        TextArea aims = dialog.form().field("aims", new TextArea(words.text("field.pair-aims")));
        aims.setMinRows(3);
        aims.setMaxLength(MakePair.LONGEST_AIMS);
        DateField from =
                dialogs.date(dialog, "from", "field.from", words.words().today());
        from.setMax(words.words().today());
        return dialog.with(newer, older, aims, from).sending(() -> {
            CaseworkerView one = chosen(newer, "newer");
            CaseworkerView other = chosen(older, "older");
            var unused = pairs.make(
                    new MakePair(one.district(), one.account(), other.account(), aims.getValue(), from.getValue()));
            done.run();
        });
    }

    CaseFormDialog visited(PairView pair, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("pair.visit").keep("pair-visit", pair.id());
        DateField on =
                dialogs.date(dialog, "on", "field.pair-visited", words.words().today());
        TextField what = dialog.form().field("what", new TextField(words.text("field.pair-what")));
        what.setHelperText(words.text("field.pair-what.help"));
        what.setMaxLength(MentoringLine.LONGEST);
        return dialog.with(on, what).sending(() -> {
            pairs.visited(new NoteMentoringVisit(pair.id(), on.getValue(), what.getValue()));
            done.run();
        });
    }

    CaseFormDialog say(MentoringVisitView visit, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("pair.say").keep("pair-say", visit.id());
        TextField line = dialog.form().field("words", new TextField(words.text("field.pair-words")));
        line.setMaxLength(MentoringLine.LONGEST);
        return dialog.with(new Paragraph(words.text("pair.say.what")), line).sending(() -> {
            pairs.say(new MentoringLine(visit.id(), line.getValue()));
            done.run();
        });
    }

    CaseFormDialog end(PairView pair, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("pair.end").keep("pair-end", pair.id());
        DateField on =
                dialogs.date(dialog, "on", "field.pair-ended", words.words().today());
        TextArea why = dialog.form().field("words", new TextArea(words.text("field.pair-end-words")));
        why.setMinRows(2);
        why.setMaxLength(EndPair.LONGEST);
        return dialog.with(on, why).sending(() -> {
            pairs.end(new EndPair(pair.id(), on.getValue(), why.getValue()));
            done.run();
        });
    }

    CaseFormDialog title(Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("title.enter").keep("title");
        ComboBox<CaseworkerView> holder = colleague(dialog, "holder", "field.title-holder", pairs.colleagues());
        Select<TitleKind> kind = dialog.choice(
                "kind", words.text("field.title-kind"), TitleKind.values(), TitleKind.SOCIAL_WORKER, words::of);
        TextField called = dialog.form().field("called", new TextField(words.text("field.title-called")));
        called.setMaxLength(60);
        called.setVisible(false);
        kind.addValueChangeListener(change -> called.setVisible(change.getValue() == TitleKind.OTHER));
        TextField number = dialog.form().field("number", new TextField(words.text("field.title-number")));
        number.setMaxLength(60);
        DateField issued = dialogs.date(dialog, "issued", "field.title-issued", null);
        DateField expires = dialogs.date(dialog, "expires", "field.title-expires", null);
        return dialog.with(holder, kind, called, number, issued, expires).sending(() -> {
            CaseworkerView of = chosen(holder, "holder");
            var unused = titles.enter(new EnterTitle(
                    of.district(),
                    of.account(),
                    kind.getValue(),
                    called.getValue(),
                    number.getValue(),
                    issued.getValue(),
                    expires.getValue()));
            done.run();
        });
    }

    CaseFormDialog endTitle(TitleView title, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("title.end");
        return dialog.with(new Paragraph(words.text("title.end.ask", words.who(title.holder()), title.number())))
                .sending(() -> {
                    titles.end(title.id());
                    done.run();
                });
    }

    private ComboBox<CaseworkerView> colleague(
            CaseFormDialog dialog, String field, String label, List<CaseworkerView> colleagues) {
        ComboBox<CaseworkerView> colleague = dialog.form().field(field, new ComboBox<>(words.text(label)));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(CaseworkerView::name);
        return colleague;
    }

    private static CaseworkerView chosen(ComboBox<CaseworkerView> of, String field) {
        CaseworkerView chosen = of.getValue();
        if (chosen == null) {
            throw new InvalidInput(field, CommonError.REQUIRED.code());
        }
        return chosen;
    }
}
