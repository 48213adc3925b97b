package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shell.ui.Typed;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Which child, which kind, which home. */
class FindFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<ChildView> child = new Select<>();
    private final Select<SessionKind> kind = new Select<>();
    private final ComboBox<HomeSummary> home = new ComboBox<>();
    private boolean filling;

    FindFilter(Words words, Runnable changed) {
        addClassName("find-filter");
        Typed.exempt(this);
        child.setLabel(words.text("signup.find.child"));
        child.setItemLabelGenerator(one -> one == null ? words.text("signup.find.all-children") : one.name());
        child.setEmptySelectionAllowed(true);
        child.setEmptySelectionCaption(words.text("signup.find.all-children"));
        kind.setLabel(words.text("signup.find.kind"));
        kind.setItems(SessionKind.AFTER_SCHOOL_CLASS, SessionKind.PARENT_CHILD_EVENT, SessionKind.COURSE);
        kind.setItemLabelGenerator(
                one -> one == null ? words.text("signup.find.all-kinds") : SessionHead.kind(one, words));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.text("signup.find.all-kinds"));
        home.setLabel(words.text("signup.find.home"));
        home.setItemLabelGenerator(HomeSummary::name);
        child.addValueChangeListener(change -> tell(changed));
        kind.addValueChangeListener(change -> tell(changed));
        home.addValueChangeListener(change -> tell(changed));
        add(child, kind, home);
    }

    void show(HouseholdView household, List<HomeSummary> homes) {
        filling = true;
        child.setItems(household.children());
        child.setVisible(household.children().size() > 1);
        home.setItems(homes);
        homes.stream()
                .filter(one -> one.id().equals(household.home()))
                .findFirst()
                .ifPresent(home::setValue);
        home.setVisible(homes.size() > 1);
        filling = false;
    }

    @Nullable
    ChildId child() {
        return child.getValue() == null ? null : child.getValue().id();
    }

    @Nullable
    SessionKind kind() {
        return kind.getValue();
    }

    /** Null for the household's own. */
    @Nullable
    HomeId home() {
        return home.getValue() == null ? null : home.getValue().id();
    }

    private void tell(Runnable changed) {
        if (!filling) {
            changed.run();
        }
    }
}
