package org.halfpastfour.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.halfpastfour.family.NewChild;
import org.halfpastfour.family.NewGuardian;
import org.halfpastfour.family.Relation;
import org.halfpastfour.shell.ui.Forms;

/** A child in the form of a new family, with what every adult is to it. */
class ChildRows extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GuardianChoice choice;
    private final transient PersonFields.OfChild fields;
    private final transient Map<AdultRow, Select<Relation>> relations = new LinkedHashMap<>();
    private final Div guardians = new Div();

    ChildRows(FamilyWords words, Consumer<ChildRows> removed) {
        choice = new GuardianChoice(words);
        fields = PersonFields.OfChild.make(words);
        addClassName("family-fields");
        guardians.addClassNames("family-fields", "family-guardians");
        add(
                fields.name(),
                fields.birthDate(),
                fields.sex(),
                fields.school(),
                fields.grade(),
                guardians,
                Parts.act(words.text("family.remove"), "", click -> removed.accept(this)));
    }

    void ask(AdultRow adult) {
        Select<Relation> relation = choice.relation(adult.adultName());
        relations.put(adult, relation);
        guardians.add(relation);
    }

    void forget(AdultRow adult) {
        Select<Relation> relation = relations.remove(adult);
        if (relation != null) {
            guardians.remove(relation);
        }
    }

    void renameAdults() {
        relations.forEach((adult, relation) -> relation.setLabel(choice.label(adult.adultName())));
    }

    /** Gives the fields their names in the command. */
    void name(Forms form, String prefix) {
        form.field(prefix + "name", fields.name());
        form.field(prefix + "birthDate", fields.birthDate());
        form.field(prefix + "sex", fields.sex());
        form.field(prefix + "school", fields.school());
        form.field(prefix + "grade", fields.grade());
        String guardian = prefix + "guardians";
        for (Select<Relation> relation : relations.values()) {
            form.field(guardian, relation);
            guardian += "+";
        }
    }

    NewChild value(List<AdultRow> adults) {
        List<NewGuardian> chosen = new ArrayList<>();
        relations.forEach((adult, relation) -> {
            if (relation.getValue() != null) {
                chosen.add(new NewGuardian(adults.indexOf(adult), relation.getValue()));
            }
        });
        return new NewChild(fields.value(), chosen);
    }
}
