package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.function.Consumer;
import org.halfpastfour.casework.BreakGlass;
import org.halfpastfour.casework.BreakGlassFor;
import org.halfpastfour.casework.BrokenGlasses;
import org.halfpastfour.casework.EndGlass;
import org.halfpastfour.casework.GlassReason;
import org.halfpastfour.casework.GlassReviews;
import org.halfpastfour.casework.GlassView;
import org.halfpastfour.casework.LookIntoGlass;

/** The forms with which a case is opened in an emergency, left again, and looked into by a supervisor. */
public class GlassDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BrokenGlasses glasses;
    private final GlassReviews reviews;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public GlassDialogs(BrokenGlasses glasses, GlassReviews reviews, CaseDialogs dialogs, CaseWords words) {
        this.glasses = glasses;
        this.reviews = reviews;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog open(Consumer<GlassView> done) {
        CaseFormDialog dialog = dialogs.dialog("glass.open").keep("glass");
        TextField name = dialog.form().field("name", new TextField(words.text("field.glass-name")));
        TextField known = dialog.form().field("known", new TextField(words.text("field.glass-known")));
        known.setHelperText(words.text("field.glass-known.help"));
        Select<GlassReason> reason = dialog.choice(
                "reason",
                words.text("field.glass-reason"),
                GlassReason.values(),
                GlassReason.CLIENT_ASKS_FOR_HELP,
                words::of);
        TextField what = line(dialog, "words", "field.glass-words", BreakGlass.LONGEST_LINE);
        return dialog.with(new Paragraph(words.text("glass.open.text")), name, known, reason, what)
                .sending(() -> done.accept(glasses.openFor(
                        new BreakGlassFor(name.getValue(), known.getValue(), reason.getValue(), what.getValue()))));
    }

    CaseFormDialog end(GlassView glass, Runnable done) {
        CaseFormDialog dialog =
                dialogs.dialog(glass.live() ? "glass.end" : "glass.say").keep("glass-end", glass.id());
        TextArea outcome = dialog.form().field("outcome", new TextArea(words.text("field.glass-outcome")));
        outcome.setMinRows(3);
        outcome.setMaxLength(EndGlass.LONGEST);
        return dialog.with(new Paragraph(words.text("glass.end.text")), outcome).sending(() -> {
            glasses.end(new EndGlass(glass.id(), outcome.getValue()));
            done.run();
        });
    }

    CaseFormDialog lookInto(GlassView glass, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("glass.look").keep("glass-look", glass.id());
        TextField what = line(dialog, "words", "field.glass-looked", BreakGlass.LONGEST_LINE);
        return dialog.with(new Paragraph(words.text("glass.look.text")), what).sending(() -> {
            reviews.lookInto(new LookIntoGlass(glass.id(), what.getValue()));
            done.run();
        });
    }

    private TextField line(CaseFormDialog dialog, String field, String label, int longest) {
        TextField line = dialog.form().field(field, new TextField(words.text(label)));
        line.setMaxLength(longest);
        return line;
    }
}
