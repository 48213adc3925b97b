package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who leads a group; the first one answers for its meetings. */
@Entity
@Immutable
@Table(schema = "casework", name = "repair_group_leader")
@NamedQuery(
        name = GroupLeader.OF_GROUPS,
        query =
                "select l from GroupLeader l where function(includes as Boolean, :groups, l.id.group) order by l.position")
class GroupLeader {

    static final String OF_GROUPS = "GroupLeader.ofGroups";

    @EmbeddedId
    private Key id;

    private short position;

    protected GroupLeader() {}

    GroupLeader(GroupId group, UUID account, int position) {
        this.id = new Key(group.value(), account);
        this.position = (short) position;
    }

    UUID group() {
        return id.group();
    }

    UUID account() {
        return id.account();
    }

    @Embeddable
    record Key(
            @Column(name = "group_id") UUID group,
            @Column(name = "account_id") UUID account) implements Serializable {}
}
