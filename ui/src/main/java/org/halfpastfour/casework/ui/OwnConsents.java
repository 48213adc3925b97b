package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.casework.AttendanceConsentView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;

/** Consents of the own household, each of which the client ends. It is asked within the page: what hides the page hides that too. */
class OwnConsents extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OwnSteps steps;
    private final OwnWords words;
    private final transient Runnable again;

    OwnConsents(List<AttendanceConsentView> consents, OwnSteps steps, OwnWords words, Runnable again) {
        this.steps = steps;
        this.words = words;
        this.again = again;
        addClassName("stack");
        add(new Paragraph(words.text("own.consents.text")));
        for (AttendanceConsentView consent : consents) {
            Div end = new Div();
            end.addClassName("stack");
            offer(end, consent);
            add(
                    new Span(words.text(
                            "own.consent", consent.signer(), words.words().date(consent.from()))),
                    end);
        }
        if (consents.isEmpty()) {
            add(OwnPanel.quiet(words.text("own.consents.none")));
        }
    }

    private void offer(Div end, AttendanceConsentView consent) {
        end.removeAll();
        end.add(CaseButtons.end(words.text("own.consent.end"), () -> ask(end, consent)));
    }

    private void ask(Div end, AttendanceConsentView consent) {
        Forms form = steps.form();
        Button keep = new Button(getTranslation("shell.cancel"), click -> offer(end, consent));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        Button send = Loss.last(form.submit(words.text("own.consent.end"), key -> {
            if (steps.withdraw(consent.id())) {
                Notices.done(words.text("own.consent.ended"));
                again.run();
            }
        }));
        Div ways = new Div(keep, send);
        ways.addClassName("row");
        end.removeAll();
        end.add(new Paragraph(words.text("own.consent.end.ask")), form.problem(), ways);
        keep.focus();
    }
}
