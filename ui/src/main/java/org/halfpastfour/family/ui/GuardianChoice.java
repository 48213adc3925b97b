package org.halfpastfour.family.ui;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.halfpastfour.family.Relation;

/** Asks of every adult what this one is to the child; nobody is a guardian until said so. */
record GuardianChoice(FamilyWords words) {

    <A> Map<A, Select<Relation>> of(List<A> adults, Function<A, String> name) {
        Map<A, Select<Relation>> relations = new LinkedHashMap<>();
        adults.forEach(adult -> relations.put(adult, relation(name.apply(adult))));
        return relations;
    }

    Select<Relation> relation(String name) {
        Select<Relation> relation = PersonFields.relation(label(name), words);
        relation.setEmptySelectionAllowed(true);
        relation.setEmptySelectionCaption(words.text("family.no-guardian"));
        return relation;
    }

    String label(String name) {
        return name.isBlank() ? words.text("family.relation") : words.text("family.relation.of", name);
    }
}
