package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.halfpastfour.casework.AcknowledgeEscalation;
import org.halfpastfour.casework.AnswerReferral;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.EndReferral;
import org.halfpastfour.casework.EscalationId;
import org.halfpastfour.casework.EscalationReason;
import org.halfpastfour.casework.EscalationView;
import org.halfpastfour.casework.Escalations;
import org.halfpastfour.casework.RaiseEscalation;
import org.halfpastfour.casework.ReferralId;
import org.halfpastfour.casework.ReferralKind;
import org.halfpastfour.casework.ReferralView;
import org.halfpastfour.casework.Referrals;
import org.halfpastfour.casework.SendReferral;
import org.halfpastfour.casework.WithdrawEscalation;
import org.halfpastfour.shell.ui.DateField;

/** The forms with which a client is sent on, and a special situation is reported. */
public class ReferralDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Referrals referrals;
    private final Escalations escalations;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public ReferralDialogs(Referrals referrals, Escalations escalations, CaseDialogs dialogs, CaseWords words) {
        this.referrals = referrals;
        this.escalations = escalations;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog send(ClientId client, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("referral.send").keep("referral", client);
        TextField service = line(dialog, "service", "field.referral-service");
        Select<ReferralKind> kind = dialog.choice(
                "kind", words.text("field.referral-kind"), ReferralKind.values(), ReferralKind.HEALTH, words::of);
        TextField purpose = line(dialog, "purpose", "field.referral-purpose");
        DateField agreed = dialogs.date(dialog, "agreedOn", "field.referral-agreed", today());
        DateField sent = dialogs.date(dialog, "sentOn", "field.referral-sent", today());
        return dialog.with(new Paragraph(words.text("referral.send.text")), service, kind, purpose, agreed, sent)
                .sending(() -> {
                    ReferralId unused = referrals.send(new SendReferral(
                            client,
                            service.getValue(),
                            kind.getValue(),
                            purpose.getValue(),
                            agreed.getValue(),
                            sent.getValue()));
                    done.run();
                });
    }

    CaseFormDialog answer(ReferralView referral, boolean accepted, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog(accepted ? "referral.accept" : "referral.refuse")
                .keep("referral-answer", referral.id(), accepted);
        DateField on = dialogs.date(dialog, "on", "field.referral-on", today());
        TextField said = line(dialog, "words", accepted ? "field.referral-answer" : "field.referral-refusal");
        return dialog.with(on, said).sending(() -> {
            referrals.answer(new AnswerReferral(referral.id(), accepted, on.getValue(), said.getValue()));
            done.run();
        });
    }

    CaseFormDialog end(ReferralView referral, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("referral.end").keep("referral-end", referral.id());
        DateField on = dialogs.date(dialog, "on", "field.referral-on", today());
        TextArea result = dialog.form().field("result", new TextArea(words.text("field.referral-result")));
        result.setMinRows(2);
        return dialog.with(on, result).sending(() -> {
            referrals.end(new EndReferral(referral.id(), on.getValue(), result.getValue()));
            done.run();
        });
    }

    CaseFormDialog raise(ClientId client, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("escalation.raise").keep("escalation", client);
        TextField office = line(dialog, "office", "field.escalation-office");
        Select<EscalationReason> reason = dialog.choice(
                "reason",
                words.text("field.escalation-reason"),
                EscalationReason.values(),
                EscalationReason.CHILD_AT_RISK,
                words::of);
        DateField on = dialogs.date(dialog, "happenedOn", "field.escalation-on", today());
        TextField what = line(dialog, "words", "field.escalation-words");
        what.setHelperText(words.text("field.escalation-words.help"));
        what.setMaxLength(RaiseEscalation.LONGEST);
        return dialog.with(new Paragraph(words.text("escalation.raise.text")), office, reason, on, what)
                .sending(() -> {
                    EscalationId unused = escalations.raise(new RaiseEscalation(
                            client, office.getValue(), reason.getValue(), on.getValue(), what.getValue()));
                    done.run();
                });
    }

    CaseFormDialog acknowledge(EscalationView escalation, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("escalation.acknowledge").keep("escalation-answer", escalation.id());
        DateField on = dialogs.date(dialog, "on", "field.escalation-answered", today());
        TextField by = line(dialog, "by", "field.escalation-by");
        return dialog.with(on, by).sending(() -> {
            escalations.acknowledge(new AcknowledgeEscalation(escalation.id(), on.getValue(), by.getValue()));
            done.run();
        });
    }

    CaseFormDialog withdraw(EscalationView escalation, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("escalation.withdraw").keep("escalation-back", escalation.id());
        TextField why = dialogs.why(dialog);
        return dialog.with(new Paragraph(words.text("escalation.withdraw.text")), why)
                .sending(() -> {
                    escalations.withdraw(new WithdrawEscalation(escalation.id(), why.getValue()));
                    done.run();
                });
    }

    private TextField line(CaseFormDialog dialog, String field, String label) {
        return dialog.form().field(field, new TextField(words.text(label)));
    }

    private LocalDate today() {
        return words.words().today();
    }
}
