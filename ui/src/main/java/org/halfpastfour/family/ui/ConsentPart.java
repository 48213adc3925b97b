package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shell.ui.Badge;

/** The consents of a child: given by whom and since when, or still to be read and signed. */
class ConsentPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SENSITIVE_UNTIL = 14;

    private final transient FamilyActions desk;
    private final transient FamilyWords words;
    private final transient HouseholdView household;
    private final transient ChildView child;

    ConsentPart(FamilyActions desk, HouseholdView household, ChildView child) {
        this.desk = desk;
        this.words = desk.words();
        this.household = household;
        this.child = child;
        add(Parts.part(words.text("family.consents")));
        List<Component> rows = new ArrayList<>();
        for (ConsentKind kind : ConsentKind.values()) {
            List<ConsentView> given = child.consents().stream()
                    .filter(consent -> consent.kind() == kind)
                    .toList();
            given.forEach(consent -> rows.add(given(consent)));
            if (given.isEmpty() && isAsked(kind)) {
                rows.add(isThere(kind) ? there(kind) : asked(kind));
            }
        }
        add(Parts.list(rows));
    }

    private Component given(ConsentView consent) {
        Component name = Parts.named(
                words.consent(consent.kind()), new Badge(words.text("family.consent.given"), Badge.Tone.GOOD));
        String details = FamilyWords.join(Stream.of(
                consent.signerName(),
                words.text(
                        "family.consent.signed-on",
                        words.words().fullDate(words.words().dateOf(consent.signedAt()))),
                words.period(consent.period())));
        if (!consent.mayWithdraw()) {
            return Parts.row(name, details);
        }
        return Parts.row(
                name,
                details,
                Parts.act(
                        words.text("family.consent.open"),
                        words.consent(consent.kind()) + ", " + child.name(),
                        click -> new PaperDialogs(desk).withdraw(consent)));
    }

    /** Signed for another household of the child: that it is there is told, by whom is not. */
    private Component there(ConsentKind kind) {
        return Parts.row(
                Parts.named(words.consent(kind), new Badge(words.text("family.consent.given"), Badge.Tone.GOOD)),
                words.text("family.consent." + kind + ".short"));
    }

    private boolean isThere(ConsentKind kind) {
        return switch (kind) {
            case PARTICIPATION -> !child.missing().contains("consent-missing");
            case SENSITIVE_DATA -> !child.missing().contains("sensitive-consent-missing");
            case LEAVES_ALONE -> false;
        };
    }

    private Component asked(ConsentKind kind) {
        boolean needed = kind != ConsentKind.LEAVES_ALONE;
        Badge badge = new Badge(
                words.text(needed ? "family.consent.needed" : "family.consent.not-given"),
                needed ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL);
        Component name = Parts.named(words.consent(kind), badge);
        String details = words.text("family.consent." + kind + ".short");
        if (!child.mayDecide()) {
            return Parts.row(name, details);
        }
        return Parts.row(
                name,
                details,
                Parts.act(
                        words.text("family.consent.read"),
                        words.consent(kind) + ", " + child.name(),
                        click -> new PaperDialogs(desk).sign(child, kind, household.adults())));
    }

    private boolean isAsked(ConsentKind kind) {
        return kind != ConsentKind.SENSITIVE_DATA
                || child.birthDate()
                        .plusYears(SENSITIVE_UNTIL)
                        .isAfter(words.words().today());
    }
}
