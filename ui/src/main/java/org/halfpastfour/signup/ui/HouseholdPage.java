package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.Words;

/** A page about one household, with a switch when there are two. */
public abstract class HouseholdPage extends LookPage {

    private static final long serialVersionUID = 1L;

    protected final Words words;
    protected final Address address = new Address();
    private final MyHousehold mine;

    protected HouseholdPage(String className, MyHousehold mine, Words words) {
        super(className);
        this.mine = mine;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        List<OwnHousehold> households = mine.all();
        heading(title());
        mine.among(households)
                .ifPresentOrElse(
                        household -> {
                            actions(
                                    households.size() > 1
                                            ? new Component[] {choice(households, household)}
                                            : new Component[0]);
                            refresh(household);
                        },
                        () -> put(new EmptyState(
                                "family", words.text("signup.no-household"), words.text("signup.no-household.next"))));
    }

    protected abstract String title();

    /** Fills the page anew for a household. */
    protected abstract void refresh(OwnHousehold household);

    /** Fills the page anew with what holds now. */
    protected final void reload() {
        look(() -> household().ifPresent(this::refresh));
    }

    /** Codes of the papers that are missing or due of its children. */
    protected final Map<ChildId, List<String>> papers(OwnHousehold household) {
        return mine.papers(household);
    }

    protected final Optional<OwnHousehold> household() {
        return mine.among(mine.all());
    }

    private Select<OwnHousehold> choice(List<OwnHousehold> households, OwnHousehold current) {
        Select<OwnHousehold> choice = new Select<>();
        choice.setItems(households);
        choice.setItemLabelGenerator(OwnHousehold::name);
        choice.setValue(current);
        choice.setAriaLabel(words.text("signup.household"));
        choice.addValueChangeListener(change -> {
            mine.choose(change.getValue().id());
            look(() -> refresh(change.getValue()));
        });
        return choice;
    }
}
