package org.halfpastfour.signup.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;

/** The household that a parent's pages are about; who belongs to two switches between them, and the pages remember it. */
public class MyHousehold implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Families families;

    @Inject
    public MyHousehold(Families families) {
        this.families = families;
    }

    public List<HouseholdView> all() {
        return families.myHouseholds();
    }

    /** The chosen one, otherwise the first. */
    public Optional<HouseholdView> among(List<HouseholdView> households) {
        HouseholdId chosen = VaadinSession.getCurrent().getAttribute(HouseholdId.class);
        return households.stream()
                .filter(household -> household.id().equals(chosen))
                .findFirst()
                .or(() -> households.stream().findFirst());
    }

    void choose(HouseholdId household) {
        VaadinSession.getCurrent().setAttribute(HouseholdId.class, household);
    }
}
