package org.halfpastfour.family.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.halfpastfour.family.ChildDetails;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.NewAdult;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.shell.ui.DateField;

/** The fields of people, the same in every form. */
final class PersonFields {

    private PersonFields() {}

    /** Name and phone of an adult. */
    record OfAdult(TextField name, TextField phone) {

        static OfAdult make(FamilyWords words) {
            TextField phone = wide(new TextField(words.text("family.phone")));
            phone.setHelperText(words.text("family.phone.help"));
            phone.getElement().setAttribute("inputmode", "tel");
            return new OfAdult(wide(required(new TextField(words.text("family.name")))), phone);
        }

        NewAdult value() {
            return new NewAdult(name.getValue(), phone.getValue());
        }
    }

    /** Everything about a child that is typed. */
    record OfChild(
            TextField name, DateField birthDate, RadioButtonGroup<Sex> sex, TextField school, Select<Integer> grade) {

        static OfChild make(FamilyWords words) {
            DateField birthDate = new DateField(words.text("family.birth-date"));
            birthDate.setRequiredIndicatorVisible(true);
            birthDate.setMax(words.words().today());
            birthDate.setInitialPosition(words.words().today().minusYears(8));
            birthDate.setPlaceholder("2018-03-05");
            RadioButtonGroup<Sex> sex = new RadioButtonGroup<>(words.text("family.sex"));
            sex.setItems(Sex.values());
            sex.setItemLabelGenerator(words::sex);
            sex.setRequiredIndicatorVisible(true);
            Select<Integer> grade = choice(
                    words.text("family.grade"),
                    IntStream.rangeClosed(0, 12).boxed().toList(),
                    words::grade);
            grade.setEmptySelectionAllowed(true);
            grade.setEmptySelectionCaption(words.text("family.grade.none"));
            return new OfChild(
                    wide(required(new TextField(words.text("family.name")))),
                    wide(birthDate),
                    sex,
                    wide(new TextField(words.text("family.school"))),
                    grade);
        }

        OfChild show(ChildView child) {
            name.setValue(child.name());
            birthDate.setValue(child.birthDate());
            sex.setValue(child.sex());
            school.setValue(child.school() == null ? "" : child.school());
            grade.setValue(child.grade());
            return this;
        }

        ChildDetails value() {
            return new ChildDetails(
                    name.getValue(), birthDate.getValue(), sex.getValue(), school.getValue(), grade.getValue());
        }
    }

    static Select<Relation> relation(String label, FamilyWords words) {
        return choice(label, Arrays.asList(Relation.values()), words::relation);
    }

    static <T> Select<T> choice(String label, List<T> items, Function<T, String> said) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : said.apply(item));
        return wide(select);
    }

    static <F extends HasSize> F wide(F field) {
        field.setWidthFull();
        return field;
    }

    private static TextField required(TextField field) {
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }
}
