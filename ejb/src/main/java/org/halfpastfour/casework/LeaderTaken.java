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

/** When a caseworker of one's districts is needed somewhere; with whom is not told. */
@Entity
@Immutable
@Table(schema = "casework", name = "leader_taken")
@NamedQuery(name = LeaderTaken.OF_LEADERS, query = """
                select t from LeaderTaken t where function(includes as Boolean, :leaders, t.id.account)
                and t.startsAt < :end and t.endsAt > :start""")
class LeaderTaken {

    static final String OF_LEADERS = "LeaderTaken.ofLeaders";

    @EmbeddedId
    private Key id;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "in_group")
    private boolean inGroup;

    protected LeaderTaken() {}

    boolean isInGroup() {
        return inGroup;
    }

    boolean isOf(GroupMeetingId meeting) {
        return id.meeting().equals(meeting.value());
    }

    Taken taken() {
        return new Taken(HomeId.of(home), new TimeRange(startsAt, endsAt));
    }

    @Embeddable
    record Key(
            @Column(name = "id") UUID meeting,
            @Column(name = "account_id") UUID account) implements Serializable {}
}
