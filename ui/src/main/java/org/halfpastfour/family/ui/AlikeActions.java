package org.halfpastfour.family.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinEffect;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.JoinView;
import org.halfpastfour.family.TellApart;

/** The staff's answers to whether two records are of one person, each with what follows from it. */
class AlikeActions {

    private final FamilyActions desk;
    private final Identities identities;
    private final FamilyWords words;

    AlikeActions(FamilyActions desk, Identities identities) {
        this.desk = desk;
        this.identities = identities;
        this.words = desk.words();
    }

    FamilyWords words() {
        return words;
    }

    /** Shows what a join does before it is done. */
    FamilyFormDialog join(AlikePair pair) {
        var command = new JoinPeople(pair.newer().id(), pair.known().id());
        JoinEffect effect = identities.effect(command);
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.alike.same.title", effect.kept()));
        dialog.explain(words.text(pair.known().child() ? "family.alike.same.child" : "family.alike.same.adult"));
        Stream.of(
                        said("family.alike.joining", effect.joining()),
                        said("family.alike.guardians", effect.guardians()),
                        said("family.alike.left-out", effect.leftOut()),
                        said("family.alike.barred", effect.barred()))
                .flatMap(List::stream)
                .forEach(dialog::explain);
        dialog.open(
                words.text("family.alike.same.do"),
                words.text("family.alike.same.done"),
                key -> desk.once(key, command, () -> identities.join(command)));
        return dialog;
    }

    FamilyFormDialog tellApart(AlikePair pair) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.alike.two.title"));
        dialog.explain(words.text(
                pair.held() ? "family.alike.two.held" : "family.alike.two.help",
                pair.newer().name()));
        TextArea difference =
                dialog.field("difference", PersonFields.wide(new TextArea(words.text("family.alike.difference"))));
        difference.setHelperText(words.text("family.alike.difference.help"));
        difference.setRequiredIndicatorVisible(true);
        dialog.open(words.text("family.alike.two.do"), words.text("family.alike.two.done"), key -> {
            var command = new TellApart(pair.newer().id(), pair.known().id(), difference.getValue());
            desk.once(key, command, () -> identities.tellApart(command));
        });
        return dialog;
    }

    FamilyFormDialog undo(JoinView join) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.alike.undo.title", join.name()));
        dialog.explain(words.text("family.alike.undo.help"));
        dialog.openToTakeAway(
                words.text("family.alike.undo.do"),
                words.text("family.alike.undo.done"),
                key -> desk.once(key, join.id(), () -> identities.undo(join.id())));
        return dialog;
    }

    private List<String> said(String key, List<String> names) {
        return names.isEmpty()
                ? List.of()
                : List.of(words.text(key, words.words().list(names)));
    }
}
