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
        query = GroupFamily.FOLLOWING + "'FACILITATOR'" + GroupFamily.OF_ITS_ROWS)
@NamedNativeQuery(
        name = GroupFamily.ROWS_FOLLOW_HOME,
        query = GroupFamily.FOLLOWING + "'HOME'" + GroupFamily.OF_ITS_ROWS)
@NamedNativeQuery(
        name = GroupFamily.ROWS_FOLLOW_FAMILY,
        query = GroupFamily.FOLLOWING + "'FAMILY'" + GroupFamily.OF_ITS_ROWS)
@NamedNativeQuery(name = GroupFamily.ROWS_MADE_UP, query = """
                INSERT INTO casework.repair_session (id, client_id, household_id, intervention_id, session_id, home_id, room_id,
                    facilitator_id, starts_at, ends_at, model, state, group_meeting_id, makes_up)
                SELECT uuidv7(), r.client_id, r.household_id, r.intervention_id, m.session_ids[1], r.home_id, m.room_ids[1],
                       r.facilitator_id, m.starts_at, m.ends_at, r.model, 'PLANNED', m.id, r.id
                FROM casework.group_meeting m
                JOIN casework.repair_session r ON r.group_meeting_id = m.makes_up
                JOIN casework.repair_group_family f ON f.group_id = m.group_id AND f.client_id = r.client_id
                WHERE m.id = ANY (cast(:meetings AS uuid[])) AND f.left_on IS NULL""")
@NamedNativeQuery(name = GroupFamily.PERSONS_MADE_UP, query = """
                INSERT INTO casework.repair_participant (id, client_id, repair_session_id, person_id)
                SELECT uuidv7(), n.client_id, n.id, p.person_id
                FROM casework.repair_session n JOIN casework.repair_participant p ON p.repair_session_id = n.makes_up
                WHERE n.group_meeting_id = ANY (cast(:meetings AS uuid[]))""")
class GroupFamily {

    /** What becomes of the families' rows with their meeting; by whom it was called off, if it was. */
    static final String FOLLOWING = """
                UPDATE casework.repair_session r
                SET starts_at = m.starts_at, ends_at = m.ends_at, session_id = m.session_ids[1], room_id = m.room_ids[1],
                    state = m.state, version = r.version + 1, cancelled_by = CASE m.state WHEN 'CANCELLED' THEN """;

    static final String OF_ITS_ROWS = """
                 END
                FROM casework.group_meeting m
                WHERE m.id = r.group_meeting_id AND r.state = 'PLANNED' AND m.state <> 'HELD'
                  AND m.id = ANY (cast(:meetings AS uuid[]))""";

    static final String ROWS_FOLLOW = "GroupFamily.rowsFollow";
    static final String ROWS_FOLLOW_HOME = "GroupFamily.rowsFollowHome";
    static final String ROWS_FOLLOW_FAMILY = "GroupFamily.rowsFollowFamily";
    static final String ROWS_MADE_UP = "GroupFamily.rowsMadeUp";
    static final String PERSONS_MADE_UP = "GroupFamily.personsMadeUp";

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
    private UUID household;

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
        this.joinedOn = today;
    }

    void leave(LocalDate today) {
        leftOn = today;
    }

    boolean isIn() {
        return leftOn == null;
    }

    GroupId group() {
        return new GroupId(group);
    }

    ClientId client() {
        return new ClientId(client);
    }

    UUID household() {
        return household;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }
}
