package org.halfpastfour.family.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shell.ui.Badge;

/** The code that the family gives away itself, and the place to enter a priority code. */
class CodePanel extends Section {

    private static final long serialVersionUID = 1L;

    CodePanel(FamilyActions desk, HouseholdView household, boolean staff) {
        FamilyWords words = desk.words();
        addClassNames("panel", "family-panel");
        Span code = new Span(household.code());
        code.addClassName("family-code");
        Paragraph help = new Paragraph(words.text(staff ? "family.code.help.staff" : "family.code.help"));
        help.addClassName("quiet");
        add(new H2(words.text("family.code")), code, help);
        if (household.priority()) {
            add(new Badge(words.text("family.priority"), Badge.Tone.ACCENT));
        } else {
            add(Parts.act(
                    words.text(staff ? "family.referral" : "family.referral.open"),
                    "",
                    click -> new HouseholdDialogs(desk).redeem(household)));
        }
    }
}
