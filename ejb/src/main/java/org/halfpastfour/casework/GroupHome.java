package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The name of the home in which a group meets. */
@Entity
@Immutable
@Table(schema = "casework", name = "group_home")
@NamedQuery(
        name = GroupHome.OF_GROUPS,
        query = "select h from GroupHome h where function(includes as Boolean, :groups, h.group)")
class GroupHome {

    static final String OF_GROUPS = "GroupHome.ofGroups";

    @Id
    @Column(name = "group_id")
    private UUID group;

    private String name;

    protected GroupHome() {}

    UUID group() {
        return group;
    }

    String name() {
        return name;
    }
}
