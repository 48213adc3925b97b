package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.family.ReferralCodes;

/**
 * Takes a priority code out of the stock and shows it once, to be handed to the family. Like every code it is of nobody: neither log
 * says that it was given here.
 */
public class PriorityCode implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReferralCodes codes;
    private final CaseWords words;

    @Inject
    public PriorityCode(ReferralCodes codes, CaseWords words) {
        this.codes = codes;
        this.words = words;
    }

    void show() {
        Span code = new Span(codes.issue());
        code.addClassName("family-code");
        Dialog dialog = new Dialog(code, new Paragraph(words.words().text("family.referral.issued.help")));
        dialog.addClassName("family-dialog");
        dialog.setHeaderTitle(words.words().text("family.referral.issued"));
        dialog.getFooter().add(new Button(words.words().text("shell.close"), click -> dialog.close()));
        dialog.open();
    }
}
