package org.halfpastfour.placing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** A child of a list; the list's household and term stand here too, so that the database lets no child have two. */
@Embeddable
class WishingChild {

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "term_id")
    private UUID term;

    @Column(name = "household_id")
    private UUID household;

    protected WishingChild() {}

    WishingChild(UUID child, UUID term, UUID household) {
        this.child = child;
        this.term = term;
        this.household = household;
    }

    UUID child() {
        return child;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WishingChild same
                && child.equals(same.child)
                && term.equals(same.term)
                && household.equals(same.household);
    }

    @Override
    public int hashCode() {
        return Objects.hash(child, term, household);
    }
}
