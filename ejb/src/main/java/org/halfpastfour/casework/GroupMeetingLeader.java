package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** When a leader is needed at a meeting of a group. */
@Entity
@Table(schema = "casework", name = "group_meeting_leader")
@NamedNativeQuery(name = GroupMeetingLeader.ADD, query = """
                INSERT INTO casework.group_meeting_leader (meeting_id, account_id, during)
                SELECT m.id, l.account_id, m.during FROM casework.group_meeting m
                JOIN casework.repair_group_leader l ON l.group_id = m.group_id WHERE m.id = ANY (cast(:meetings AS uuid[]))""")
@NamedNativeQuery(name = GroupMeetingLeader.FOLLOW, query = """
                UPDATE casework.group_meeting_leader l SET during = m.during, live = m.state <> 'CANCELLED'
                FROM casework.group_meeting m WHERE m.id = l.meeting_id AND m.id = ANY (cast(:meetings AS uuid[]))""")
@NamedNativeQuery(
        name = GroupMeetingLeader.ELSEWHERE,
        query = "SELECT casework.leaders_are_elsewhere(:meeting, tstzrange(:start, :end))",
        resultClass = Boolean.class)
class GroupMeetingLeader {

    static final String ADD = "GroupMeetingLeader.add";
    static final String ELSEWHERE = "GroupMeetingLeader.elsewhere";
    static final String FOLLOW = "GroupMeetingLeader.follow";

    @EmbeddedId
    private Key id;

    private boolean live;

    protected GroupMeetingLeader() {}

    @Embeddable
    record Key(
            @Column(name = "meeting_id") UUID meeting,
            @Column(name = "account_id") UUID account) implements Serializable {}
}
