package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Which child, which kind, which home. */
class FindFilter extends Div {

    private static final long serialVersionUID = 1L;
    private static final String CHILD = "child";
    private static final String KIND = "kind";
    private static final String HOME = "home";
    private static final List<SessionKind> KINDS =
            List.of(SessionKind.AFTER_SCHOOL_CLASS, SessionKind.PARENT_CHILD_EVENT, SessionKind.COURSE);

    private final Select<OwnChild> child = new Select<>();
    private final Select<SessionKind> kind = new Select<>();
    private final ComboBox<HomeSummary> home = new ComboBox<>();
    private final Address address;
    private boolean filling;

    FindFilter(Words words, Address address, Runnable changed) {
        this.address = address;
        addClassName("find-filter");
        TypedWork.exempt(this);
        child.setLabel(words.text("signup.find.child"));
        child.setItemLabelGenerator(one -> one == null ? words.text("signup.find.all-children") : one.name());
        child.setEmptySelectionAllowed(true);
        child.setEmptySelectionCaption(words.text("signup.find.all-children"));
        kind.setLabel(words.text("signup.find.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(
                one -> one == null ? words.text("signup.find.all-kinds") : SessionHead.kind(one, words));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.text("signup.find.all-kinds"));
        home.setLabel(words.text("signup.find.home"));
        home.setItemLabelGenerator(HomeSummary::name);
        child.addValueChangeListener(change -> tell(CHILD, child(), changed));
        kind.addValueChangeListener(change -> tell(KIND, kind(), changed));
        home.addValueChangeListener(change -> tell(HOME, home(), changed));
        add(child, kind, home);
    }

    void show(OwnHousehold household, List<HomeSummary> homes) {
        filling = true;
        child.setItems(household.children());
        UUID wanted = address.id(CHILD).orElse(null);
        child.setValue(household.children().stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .orElse(null));
        child.setVisible(household.children().size() > 1);
        kind.setValue(
                address.word(KIND, SessionKind.class).filter(KINDS::contains).orElse(null));
        home.setItems(homes);
        UUID around = address.id(HOME).orElse(household.home().value());
        homes.stream()
                .filter(one -> one.id().value().equals(around))
                .findFirst()
                .or(() -> homes.stream()
                        .filter(one -> one.id().equals(household.home()))
                        .findFirst())
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

    private void tell(String name, @Nullable Object value, Runnable changed) {
        if (!filling) {
            address.replace(name, value);
            changed.run();
        }
    }
}
