package org.halfpastfour.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentTextView;
import org.halfpastfour.family.ConsentView;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.GuardianView;
import org.halfpastfour.family.RefuseConsent;
import org.halfpastfour.family.WithdrawConsent;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.PageLanguage;

/** Reading, signing, refusing and withdrawing a consent. */
class ConsentDialogs {

    private final FamilyActions desk;
    private final FamilyWords words;

    ConsentDialogs(FamilyActions desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** A parent signs; for the staff, one of the guardians signed on paper. What changed since is read first. */
    void sign(ChildView child, ConsentKind kind, Optional<AdultId> self, List<ConsentView> own) {
        List<ConsentTextView> texts = desk.consents().texts(kind);
        ConsentTextView current = texts.getFirst();
        var dialog = new FamilyFormDialog(desk, words.consent(kind));
        int known = own.stream().mapToInt(ConsentView::textVersion).max().orElse(current.version());
        List<ConsentTextView> newer =
                texts.stream().filter(text -> text.version() > known).toList();
        if (!newer.isEmpty()) {
            dialog.show(changes(newer));
        }
        dialog.show(quote(current));
        Select<GuardianView> signer = signer(child);
        if (self.isEmpty()) {
            dialog.field("signer", signer);
        }
        DateField from = new DateField(words.text("family.date.from"));
        from.setValue(words.words().today());
        DateField to = new DateField(words.text("family.date.to"));
        if (kind == ConsentKind.LEAVES_ALONE) {
            dialog.field("from", PersonFields.wide(from));
            to.setHelperText(words.text("family.date.to.help"));
            dialog.field("to", PersonFields.wide(to));
        }
        dialog.open(words.text("family.consent.sign"), words.text("family.consent.signed"), key -> {
            AdultId by = self.orElseGet(() -> chosen(signer));
            var command = new GiveConsent(child.id(), by, kind, current.version(), from.getValue(), to.getValue());
            desk.once(key, command, () -> desk.families().giveConsent(command));
        });
    }

    /** A no counts against what another guardian signs. */
    void refuse(ChildView child, ConsentKind kind, Optional<AdultId> self) {
        var dialog = new FamilyFormDialog(desk, words.text("family.consent.refuse.title", words.consent(kind)))
                .show(quote(desk.consents().texts(kind).getFirst()))
                .explain(words.text("family.consent.refuse.help"));
        Select<GuardianView> signer = signer(child);
        if (self.isEmpty()) {
            dialog.field("signer", signer);
        }
        dialog.openToSettle(
                words.text("family.consent.refuse"),
                words.text("family.consent.refuse.done"),
                (key, settled) -> desk.consents()
                        .refuse(new RefuseConsent(child.id(), self.orElseGet(() -> chosen(signer)), kind, settled)));
    }

    void withdraw(ConsentView consent) {
        new FamilyFormDialog(desk, words.text("family.consent.withdraw.title", words.consent(consent.kind())))
                .show(quote(asItStood(consent)))
                .explain(words.text("family.consent.withdraw.help"))
                .openToSettle(
                        words.text("family.consent.withdraw"),
                        words.text("family.consent.withdrawn"),
                        (key, settled) -> desk.families().withdrawConsent(new WithdrawConsent(consent.id(), settled)));
    }

    /** What was withdrawn or refused, as it stood. */
    void read(ConsentView consent) {
        new FamilyFormDialog(desk, words.consent(consent.kind()))
                .show(quote(asItStood(consent)))
                .openToRead();
    }

    private ConsentTextView asItStood(ConsentView consent) {
        return desk.consents().texts(consent.kind()).stream()
                .filter(text -> text.version() == consent.textVersion())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No text of the consent " + consent.id()));
    }

    private Div changes(List<ConsentTextView> newer) {
        UnorderedList list = new UnorderedList();
        newer.forEach(text -> list.add(new ListItem(text.in(language()).changed())));
        Div changes = new Div(new H3(words.text("family.consent.changed")), list);
        changes.addClassName("family-consent-changes");
        return changes;
    }

    private Div quote(ConsentTextView text) {
        Div quote = new Div();
        quote.setText(text.in(language()).text());
        quote.addClassName("family-consent-text");
        return quote;
    }

    private Select<GuardianView> signer(ChildView child) {
        List<GuardianView> guardians = child.guardians().stream()
                .filter(guardian -> !guardian.blocked())
                .toList();
        return PersonFields.choice(words.text("family.consent.signer"), guardians, GuardianView::name);
    }

    private static AdultId chosen(Select<GuardianView> signer) {
        if (signer.isEmpty()) {
            throw new InvalidInput("signer", CommonError.REQUIRED.code());
        }
        return signer.getValue().adult();
    }

    private static Language language() {
        return Language.of(PageLanguage.of(UI.getCurrent().getLocale()).tag());
    }
}
