package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.halfpastfour.casework.AnswerBarrier;
import org.halfpastfour.casework.BarriersView;
import org.halfpastfour.casework.MemberView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.signup.ClassThen;

/** Which of the children in which class at that time; nothing is booked while none is chosen. */
class ClassFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BarriersView known;
    private final CheckboxGroup<MemberView> children;
    private final Select<ClassThen> classes;

    ClassFields(BarriersView known, Forms form, CaseWords words) {
        this.known = known;
        children = form.field("children", new CheckboxGroup<>(words.text("field.barrier-children")));
        classes = form.field("places", new Select<>());
        addClassName("stack");
        if (known.classes().isEmpty()) {
            add(new Paragraph(words.text("barrier.no-class")));
            return;
        }
        children.setItems(known.children());
        children.setItemLabelGenerator(MemberView::name);
        classes.setLabel(words.text("field.barrier-class"));
        classes.setItems(known.classes());
        classes.setItemLabelGenerator(each -> each == null
                ? words.text("none.chosen")
                : words.text(
                        "barrier.class", each.title(), words.words().times(each.start(), each.end()), each.free()));
        classes.setValue(known.classes().getFirst());
        add(new Paragraph(words.text("barrier.what")), children, classes);
    }

    Optional<AnswerBarrier> command() {
        ClassThen chosen = classes.getValue();
        return chosen == null || children.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerBarrier(
                        known.repair(),
                        chosen.session(),
                        children.getValue().stream().map(MemberView::person).toList()));
    }
}
