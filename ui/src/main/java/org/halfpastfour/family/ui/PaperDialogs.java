package org.halfpastfour.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentView;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.GuardianView;
import org.halfpastfour.family.HealthNoteView;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.WithdrawConsent;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The forms of the health note and of consents. */
class PaperDialogs {

    private final FamilyActions desk;
    private final FamilyWords words;

    PaperDialogs(FamilyActions desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    FamilyFormDialog health(HouseholdId household, ChildView child) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.health.of", child.name()))
                .keep(Draft.ofPrivate("health", child.id()));
        dialog.explain(words.text("family.health.help"));
        HealthNoteView now = child.health();
        TextArea allergy = area(dialog, "allergy", now == null ? "" : now.allergy());
        TextArea medication = area(dialog, "medication", now == null ? "" : now.medication());
        TextArea instructions = area(dialog, "instructions", now == null ? "" : now.instructions());
        var latest = new Latest<>(
                child, () -> desk.child(household, child.id()), read -> dialog.tellNews(said(read.health())));
        dialog.open(words.text("family.save"), words.text("family.health.saved"), key -> {
            HealthNoteView seen = latest.seen().health();
            var command = new AnswerHealthNote(
                    child.id(),
                    allergy.getValue(),
                    medication.getValue(),
                    instructions.getValue(),
                    seen == null ? null : seen.answeredAt());
            latest.attempt(() -> desk.once(key, command, () -> desk.families().answerHealthNote(command)));
        });
        return dialog;
    }

    /** A parent signs; for the staff, one of the guardians signed on paper. */
    void sign(ChildView child, ConsentKind kind, List<AdultView> household) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.consent(kind));
        dialog.show(text(kind, kind.currentText()));
        boolean alone = kind == ConsentKind.LEAVES_ALONE;
        Select<GuardianView> signer =
                PersonFields.choice(words.text("family.consent.signer"), guardians(child), GuardianView::name);
        Optional<AdultId> self =
                household.stream().filter(AdultView::self).map(AdultView::id).findFirst();
        if (self.isEmpty()) {
            dialog.field("signer", signer);
        }
        DateField from = new DateField(words.text("family.date.from"));
        from.setValue(words.words().today());
        DateField to = new DateField(words.text("family.date.to"));
        if (alone) {
            dialog.field("from", PersonFields.wide(from));
            to.setHelperText(words.text("family.date.to.help"));
            dialog.field("to", PersonFields.wide(to));
        }
        dialog.open(words.text("family.consent.sign"), words.text("family.consent.signed"), key -> {
            AdultId by = self.orElseGet(() -> chosen(signer));
            var command = new GiveConsent(child.id(), by, kind, kind.currentText(), from.getValue(), to.getValue());
            desk.once(key, command, () -> desk.families().giveConsent(command));
        });
    }

    void withdraw(ConsentView consent) {
        new FamilyFormDialog(desk, words.text("family.consent.withdraw.title", words.consent(consent.kind())))
                .show(text(consent.kind(), consent.textVersion()))
                .explain(words.text("family.consent.withdraw.help"))
                .openToSettle(
                        words.text("family.consent.withdraw"),
                        words.text("family.consent.withdrawn"),
                        (key, settled) -> desk.families().withdrawConsent(new WithdrawConsent(consent.id(), settled)));
    }

    private static AdultId chosen(Select<GuardianView> signer) {
        if (signer.isEmpty()) {
            throw new InvalidInput("signer", CommonError.REQUIRED.code());
        }
        return signer.getValue().adult();
    }

    private Div text(ConsentKind kind, int version) {
        Div quote = new Div();
        quote.setText(words.consentText(kind, version));
        quote.addClassName("family-consent-text");
        return quote;
    }

    private Stream<String> said(@Nullable HealthNoteView note) {
        return note == null
                ? Stream.empty()
                : Stream.of(
                        said("allergy", note.allergy()),
                        said("medication", note.medication()),
                        said("instructions", note.instructions()),
                        words.text("family.health.answered", words.words().moment(note.answeredAt())));
    }

    private String said(String field, String answer) {
        return words.text(
                "family.health.said",
                words.text("family.health." + field),
                answer.isEmpty() ? words.text("family.health.none") : answer);
    }

    private TextArea area(FamilyFormDialog dialog, String field, String value) {
        TextArea area = PersonFields.wide(new TextArea(words.text("family.health." + field)));
        area.setPlaceholder(words.text("family.health.none"));
        area.setValue(value);
        return dialog.field(field, area);
    }

    private static List<GuardianView> guardians(ChildView child) {
        return child.guardians().stream()
                .filter(guardian -> !guardian.blocked())
                .toList();
    }
}
