package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.TimeRange;
import org.hibernate.annotations.Immutable;

/** When somebody of a group has something else, to who leads it; who and what is not told. */
@Entity
@Immutable
@Table(schema = "casework", name = "group_taken")
@NamedQuery(name = GroupTaken.OF_GROUP, query = "select t from GroupTaken t where t.id.group = :group")
class GroupTaken {

    static final String OF_GROUP = "GroupTaken.ofGroup";

    @EmbeddedId
    private Key id;

    protected GroupTaken() {}

    Taken taken() {
        return new Taken(HomeId.of(id.home()), new TimeRange(id.startsAt(), id.endsAt()));
    }

    @Embeddable
    record Key(
            @Column(name = "group_id") UUID group,
            @Column(name = "home_id") UUID home,
            @Column(name = "starts_at") Instant startsAt,
            @Column(name = "ends_at") Instant endsAt)
            implements Serializable {}
}
