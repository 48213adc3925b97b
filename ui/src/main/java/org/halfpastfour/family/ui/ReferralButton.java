package org.halfpastfour.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.shell.ui.Glyph;

/** Issues a priority code and shows it once, to be handed to a family. */
class ReferralButton extends Button {

    private static final long serialVersionUID = 1L;

    ReferralButton(FamilyActions desk) {
        super(desk.words().text("family.referral.issue"), new Glyph("key"));
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                show(desk.words(), desk.referrals().issue());
            } finally {
                setEnabled(true);
            }
        });
    }

    private static void show(FamilyWords words, String issued) {
        Span code = new Span(issued);
        code.addClassName("family-code");
        Paragraph help = new Paragraph(words.text("family.referral.issued.help"));
        help.addClassName("family-explanation");
        Dialog dialog = new Dialog(code, help);
        dialog.addClassName("family-dialog");
        dialog.setHeaderTitle(words.text("family.referral.issued"));
        dialog.getFooter().add(new Button(words.text("shell.close"), click -> dialog.close()));
        dialog.open();
    }
}
