package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.casework.AgreementView;
import org.halfpastfour.casework.AttendanceConsentView;
import org.halfpastfour.casework.AttendanceConsents;
import org.halfpastfour.casework.CaseNotes;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.LinkHousehold;
import org.halfpastfour.casework.LinkedHousehold;
import org.halfpastfour.casework.NoteView;
import org.halfpastfour.casework.OpenCase;
import org.halfpastfour.casework.PlanView;
import org.halfpastfour.casework.RecordAgreement;
import org.halfpastfour.casework.RecordConsent;
import org.halfpastfour.casework.WriteNote;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.jspecify.annotations.Nullable;

/** The forms of a case: plan, goals, interventions, consent, household and notes. */
public class CaseDialogs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_YEARS = 3;
    private static final int LONGEST_REASON = 300;

    private final Cases cases;
    private final AttendanceConsents consents;
    private final CaseNotes notes;
    private final Homes homes;
    private final Accounts account;
    private final Errors errors;
    private final CaseWords words;

    @Inject
    public CaseDialogs(
            Cases cases,
            AttendanceConsents consents,
            CaseNotes notes,
            Homes homes,
            Accounts account,
            Errors errors,
            CaseWords words) {
        this.cases = cases;
        this.consents = consents;
        this.notes = notes;
        this.homes = homes;
        this.account = account;
        this.errors = errors;
        this.words = words;
    }

    CaseFormDialog openCase(Consumer<ClientId> done) {
        CaseFormDialog dialog = dialog("open").keep("case");
        TextField number = dialog.form().field("caseNumber", new TextField(words.text("field.case-number")));
        TextField name = dialog.form().field("name", new TextField(words.text("field.name")));
        TextField phone = dialog.form().field("phone", new TextField(words.text("field.phone")));
        Select<DistrictSummary> district = district(dialog);
        TextField code = dialog.form().field("householdCode", new TextField(words.text("field.household-code")));
        code.setHelperText(words.text("field.household-code.help"));
        return dialog.with(number, name, phone, district, code).sending(() -> {
            DistrictSummary chosen = district.getValue();
            done.accept(cases.open(new OpenCase(
                    number.getValue(),
                    name.getValue(),
                    phone.getValue(),
                    chosen == null ? "" : chosen.code(),
                    code.getValue())));
        });
    }

    CaseFormDialog link(CaseView view, Runnable done) {
        CaseFormDialog dialog = dialog("household.link");
        TextField code = dialog.form().field("householdCode", new TextField(words.text("field.household-code")));
        code.setHelperText(words.text("field.household-code.help"));
        return dialog.with(code).sending(() -> {
            cases.linkHousehold(new LinkHousehold(view.id(), code.getValue()));
            done.run();
        });
    }

    CaseFormDialog agreement(CaseView view, Runnable done) {
        AgreementView before = view.agreement();
        CaseFormDialog dialog = dialog(before == null ? "agreement.record" : "agreement.renew");
        LocalDate first = firstDay(before, words.words().today());
        if (before != null) {
            dialog.with(new Paragraph(words.text(
                    "agreement.stands",
                    words.words().period(before.startsOn(), before.endsOn(), words.words()::fullDate))));
        }
        DateField from = date(dialog, "startsOn", "field.from", first);
        DateField to =
                date(dialog, "endsOn", "field.to", first.plusYears(USUAL_YEARS).minusDays(1));
        return dialog.with(from, to).sending(() -> {
            cases.recordAgreement(new RecordAgreement(view.id(), from.getValue(), to.getValue()));
            done.run();
        });
    }

    /** The day after the agreement that stands, so that the two follow each other. */
    private static LocalDate firstDay(@Nullable AgreementView before, LocalDate today) {
        return before == null || before.endsOn().isBefore(today)
                ? today
                : before.endsOn().plusDays(1);
    }

    CaseFormDialog consent(CaseView view, LinkedHousehold household, Runnable done) {
        CaseFormDialog dialog = dialog("consent.record");
        TextField signer = dialog.form().field("signer", new TextField(words.text("field.signer")));
        PlanView plan = view.plan();
        LocalDate today = words.words().today();
        DateField from = date(dialog, "from", "field.consent-from", firstDay(plan, household, today));
        from.setHelperText(words.text("field.consent-from.help"));
        DateField to = date(dialog, "to", "field.consent-to", null);
        return dialog.with(new Paragraph(words.text("consent.text")), signer, from, to)
                .sending(() -> {
                    consents.record(new RecordConsent(
                            view.id(), household.id(), signer.getValue(), from.getValue(), to.getValue()));
                    done.run();
                });
    }

    private static LocalDate firstDay(@Nullable PlanView plan, LinkedHousehold household, LocalDate today) {
        LocalDate ended = household.consentEnded();
        LocalDate usual = plan == null ? today : plan.startsOn();
        return ended == null || ended.isBefore(usual) ? usual : ended.plusDays(1);
    }

    CaseFormDialog withdraw(AttendanceConsentView consent, Runnable done) {
        CaseFormDialog dialog = dialog("consent.withdraw");
        return dialog.with(new Paragraph(words.text("consent.withdraw.ask"))).sending(() -> {
            consents.withdraw(consent.id());
            done.run();
        });
    }

    CaseFormDialog note(CaseView view, @Nullable NoteView corrects, Runnable done) {
        return note(view.id(), corrects, done);
    }

    CaseFormDialog note(ClientId client, @Nullable NoteView corrects, Runnable done) {
        CaseFormDialog dialog = dialog(corrects == null ? "note.write" : "note.correct")
                .keep("note", client, corrects == null ? "new" : corrects.id());
        TextArea text = dialog.form().field("text", new TextArea(words.text("field.note")));
        text.setMinRows(6);
        text.setValue(corrects == null ? "" : corrects.text());
        return dialog.with(text).sending(() -> {
            notes.write(new WriteNote(client, text.getValue(), corrects == null ? null : corrects.id()));
            done.run();
        });
    }

    /** Why something of a plan or a case changes. */
    TextField why(CaseFormDialog dialog) {
        TextField why = dialog.form().field("why", new TextField(words.text("field.why")));
        why.setMaxLength(LONGEST_REASON);
        return why;
    }

    Forms form() {
        return new Forms(errors);
    }

    /** Of those in which who asks works, the first one chosen. */
    Select<DistrictSummary> district(CaseFormDialog dialog) {
        Select<DistrictSummary> district = dialog.form().field("district", new Select<>());
        district.setLabel(words.text("field.district"));
        district.setItemLabelGenerator(DistrictSummary::name);
        List<DistrictSummary> own = homes.districts().stream()
                .filter(each -> account.me().districts().contains(each.code()))
                .toList();
        district.setItems(own);
        own.stream().findFirst().ifPresent(district::setValue);
        return district;
    }

    CaseFormDialog dialog(String title) {
        return new CaseFormDialog(words.text(title), words.text("save"), words.text("cancel"), errors);
    }

    DateField date(CaseFormDialog dialog, String field, String label, @Nullable LocalDate value) {
        DateField date = dialog.form().field(field, new DateField(words.text(label)));
        date.setValue(value);
        return date;
    }
}
