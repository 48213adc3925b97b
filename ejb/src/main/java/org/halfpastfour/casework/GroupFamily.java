package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A family in a group, of its own case; who left is kept. */
@Entity
@Table(schema = "casework", name = "repair_group_family")
@NamedQuery(
        name = GroupFamily.OF_GROUP,
        query = "select f from GroupFamily f where f.group = :group order by f.joinedOn, f.id")
@NamedQuery(
        name = GroupFamily.OF_CLIENTS,
        query = "select f from GroupFamily f where function(includes as Boolean, :clients, f.client) order by f.id")
@NamedQuery(name = GroupFamily.REPAIRS, query = """
                select r from RepairSession r where r.origin.groupMeeting in
                (select m.id from GroupMeeting m where m.group = :group) order by r.startsAt, r.id""")
@NamedNativeQuery(
        name = GroupFamily.ROWS_FOLLOW,
        query = "CALL casework.rows_follow(cast(:meetings AS uuid[]), 'FACILITATOR')")
@NamedNativeQuery(
        name = GroupFamily.ROWS_FOLLOW_HOME,
        query = "CALL casework.rows_follow(cast(:meetings AS uuid[]), 'HOME')")
@NamedNativeQuery(
        name = GroupFamily.ROWS_FOLLOW_FAMILY,
        query = "CALL casework.rows_follow(cast(:meetings AS uuid[]), 'FAMILY')")
@NamedNativeQuery(name = GroupFamily.ROWS_MADE_UP, query = "CALL casework.rows_made_up(cast(:meetings AS uuid[]))")
@NamedNativeQuery(
        name = GroupFamily.LED_BY_KIN,
        query = "SELECT casework.is_led_by_kin(:group, :client)",
        resultClass = Boolean.class)
class GroupFamily {

    /** What becomes of the families' rows with their meeting; by whom it was called off, if it was. */
    static final String ROWS_FOLLOW = "GroupFamily.rowsFollow";

    static final String ROWS_FOLLOW_HOME = "GroupFamily.rowsFollowHome";
    static final String ROWS_FOLLOW_FAMILY = "GroupFamily.rowsFollowFamily";
    static final String ROWS_MADE_UP = "GroupFamily.rowsMadeUp";
    static final String LED_BY_KIN = "GroupFamily.ledByKin";

    /** What they take part in. */
    static final String REPAIRS = "GroupFamily.repairs";

    static final String OF_GROUP = "GroupFamily.ofGroup";
    static final String OF_CLIENTS = "GroupFamily.ofClients";

    @Id
    private UUID id;

    @Column(name = "group_id", updatable = false)
    private UUID group;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Column(name = "household_id", updatable = false)
    private @Nullable UUID household;

    @Column(name = "agreed_on", updatable = false)
    private @Nullable LocalDate agreedOn;

    @Column(name = "joined_on", updatable = false)
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    protected GroupFamily() {}

    GroupFamily(GroupId group, JoiningFamily family, LocalDate today) {
        this.id = Ids.next();
        this.group = group.value();
        this.client = family.client().value();
        this.household = family.household();
        this.agreedOn = family.agreedOn();
        this.joinedOn = today;
    }

    void leave(LocalDate today) {
        leftOn = today;
    }

    boolean isIn() {
        return leftOn == null;
    }

    boolean isInOn(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }

    GroupId group() {
        return new GroupId(group);
    }

    ClientId client() {
        return new ClientId(client);
    }

    /** Since when a client agrees to be in a group of peers. */
    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }
}
