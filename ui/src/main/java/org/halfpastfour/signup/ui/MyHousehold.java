package org.halfpastfour.signup.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnHousehold;

/** The household that a parent's pages are about; who belongs to two switches between them, and the pages remember it. */
public class MyHousehold implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Families families;

    @Inject
    public MyHousehold(Families families) {
        this.families = families;
    }

    public List<OwnHousehold> all() {
        return families.mine();
    }

    /** The chosen one, otherwise the first. */
    public Optional<OwnHousehold> among(List<OwnHousehold> households) {
        HouseholdId chosen = VaadinSession.getCurrent().getAttribute(HouseholdId.class);
        return households.stream()
                .filter(household -> household.id().equals(chosen))
                .findFirst()
                .or(() -> households.stream().findFirst());
    }

    /** Codes of the papers that are missing or due of its children. */
    Map<ChildId, List<String>> papers(OwnHousehold household) {
        return families.papersOf(household.id());
    }

    void choose(HouseholdId household) {
        VaadinSession.getCurrent().setAttribute(HouseholdId.class, household);
    }
}
