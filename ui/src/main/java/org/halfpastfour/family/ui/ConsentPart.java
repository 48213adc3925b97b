package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentStanding;
import org.halfpastfour.family.ConsentState;
import org.halfpastfour.family.ConsentView;
import org.halfpastfour.family.GuardianView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shell.ui.Badge;

/** The consents of a child, kind by kind: how it stands, who signed what and when, and what can be done. */
class ConsentPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FamilyWords words;
    private final transient ConsentDialogs dialogs;
    private final transient ChildView child;
    private final transient Optional<AdultId> self;

    ConsentPart(FamilyActions desk, HouseholdView household, ChildView child) {
        this.words = desk.words();
        this.dialogs = new ConsentDialogs(desk);
        this.child = child;
        this.self = household.adults().stream()
                .filter(AdultView::self)
                .map(AdultView::id)
                .findFirst();
        add(Parts.part(words.text("family.consents")));
        List<Component> rows = new ArrayList<>();
        child.agreed().standings().forEach(standing -> {
            rows.add(row(standing));
            of(standing.kind(), child.consents()).forEach(consent -> rows.add(given(consent)));
            of(standing.kind(), child.agreed().ended()).forEach(consent -> rows.add(ended(consent)));
        });
        add(Parts.list(rows));
    }

    private static Stream<ConsentView> of(ConsentKind kind, List<ConsentView> consents) {
        return consents.stream().filter(consent -> consent.kind() == kind);
    }

    private Component row(ConsentStanding standing) {
        Component name = Parts.named(words.consent(standing.kind()), badge(standing));
        String details = words.standing(standing);
        return child.mayDecide() ? Parts.row(name, details, actions(standing)) : Parts.row(name, details);
    }

    private Badge badge(ConsentStanding standing) {
        boolean needed = standing.kind().isNeeded();
        return switch (standing.state()) {
            case GIVEN -> new Badge(words.text("family.consent.given"), Badge.Tone.GOOD);
            case ASKED_AGAIN -> new Badge(words.text("family.consent.asked-again"), Badge.Tone.WARNING);
            case LAPSED -> new Badge(words.text("family.consent.lapsed"), Badge.Tone.WARNING);
            case REFUSED -> new Badge(words.text("family.consent.refused"), Badge.Tone.WARNING);
            case NOT_GIVEN ->
                new Badge(
                        words.text(needed ? "family.consent.needed" : "family.consent.not-given"),
                        needed ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL);
        };
    }

    private Component[] actions(ConsentStanding standing) {
        ConsentKind kind = standing.kind();
        String about = words.consent(kind) + ", " + child.name();
        List<Component> actions = new ArrayList<>();
        if (deciders().anyMatch(adult -> signedBy(adult, kind).allMatch(ConsentView::askedAgain))) {
            List<ConsentView> own =
                    deciders().flatMap(adult -> signedBy(adult, kind)).toList();
            actions.add(
                    Parts.act(words.text("family.consent.read"), about, click -> dialogs.sign(child, kind, self, own)));
        }
        if (standing.state() != ConsentState.REFUSED
                && deciders().anyMatch(adult -> signedBy(adult, kind).findAny().isEmpty())) {
            actions.add(
                    Parts.end(words.text("family.consent.refuse"), about, click -> dialogs.refuse(child, kind, self)));
        }
        return actions.toArray(Component[]::new);
    }

    /** A parent for itself; the staff write down the paper of any guardian. */
    private Stream<AdultId> deciders() {
        return self.isPresent()
                ? self.stream()
                : child.guardians().stream()
                        .filter(guardian -> !guardian.blocked())
                        .map(GuardianView::adult);
    }

    private Stream<ConsentView> signedBy(AdultId adult, ConsentKind kind) {
        return of(kind, child.consents()).filter(consent -> consent.signer().equals(adult));
    }

    private Component given(ConsentView consent) {
        String details = FamilyWords.join(Stream.of(
                consent.signerName(),
                words.text("family.consent.signed-on", date(consent.signedAt())),
                words.period(consent.period()),
                consent.askedAgain() ? words.text("family.consent.old-text") : null));
        return consent.mayWithdraw()
                ? word(
                        details,
                        Parts.act(
                                words.text("family.consent.open"),
                                words.consent(consent.kind()) + ", " + child.name(),
                                click -> dialogs.withdraw(consent)))
                : word(details);
    }

    private Component ended(ConsentView consent) {
        Instant ended = consent.withdrawnAt();
        String date = date(ended == null ? consent.signedAt() : ended);
        String details = FamilyWords.join(Stream.of(
                consent.signerName(),
                consent.refused()
                        ? words.text("family.consent.refused-on", date)
                        : words.text("family.consent.withdrawn-on", date(consent.signedAt()), date)));
        return word(
                details,
                Parts.act(
                        words.text("family.consent.look"),
                        words.consent(consent.kind()) + ", " + consent.signerName(),
                        click -> dialogs.read(consent)));
    }

    private static Component word(String details, Component... end) {
        Div row = Parts.row(Parts.quiet(details), "", end);
        row.addClassName("family-consent-word");
        return row;
    }

    private String date(Instant at) {
        return words.words().fullDate(words.words().dateOf(at));
    }
}
