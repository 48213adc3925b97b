package org.halfpastfour.placing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What goes first in a class from a day on, after codes of priority. It is never changed: another word is another version. */
@Entity
@Immutable
@Table(schema = "programme", name = "placing_policy")
@NamedQuery(
        name = PlacingPolicy.ON,
        query = "select p from PlacingPolicy p where p.startsOn <= :day order by p.startsOn desc, p.id desc")
class PlacingPolicy {

    static final String ON = "PlacingPolicy.on";

    /** Whoever gave the code and why: one bucket, as on waiting lists. */
    static final int PRIORITY = 0;

    @Id
    private UUID id;

    @Column(name = "from_date")
    private LocalDate startsOn;

    private String[] criteria;

    @Column(name = "set_by")
    private @Nullable UUID setBy;

    @Column(name = "set_at")
    private @Nullable Instant setAt;

    protected PlacingPolicy() {}

    PlacingPolicy(LocalDate startsOn, List<Criterion> criteria, UUID setBy, Instant setAt) {
        this.id = Ids.next();
        this.startsOn = startsOn;
        this.criteria = criteria.stream().map(Criterion::name).toArray(String[]::new);
        this.setBy = setBy;
        this.setAt = setAt;
    }

    UUID id() {
        return id;
    }

    List<Criterion> criteria() {
        return Arrays.stream(criteria).map(Criterion::valueOf).toList();
    }

    /** The lower goes first. */
    int bucket(boolean priority, Collection<Criterion> met) {
        if (priority) {
            return PRIORITY;
        }
        List<Criterion> order = criteria();
        for (int i = 0; i < order.size(); i++) {
            if (met.contains(order.get(i))) {
                return i + 1;
            }
        }
        return order.size() + 1;
    }

    PlacingOrder said() {
        return new PlacingOrder(startsOn, criteria(), setBy, setAt);
    }
}
