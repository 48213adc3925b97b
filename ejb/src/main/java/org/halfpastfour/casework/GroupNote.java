package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was noted of a meeting of a group, for who leads it. */
@Entity
@Immutable
@Table(schema = "casework", name = "group_note")
@NamedQuery(name = GroupNote.OF_GROUP, query = "select n from GroupNote n where n.group = :group")
@NamedNativeQuery(name = GroupNote.WRITE, query = "UPDATE casework.group_meeting SET note = :words WHERE id = :meeting")
class GroupNote {

    static final String OF_GROUP = "GroupNote.ofGroup";
    static final String WRITE = "GroupNote.write";

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "group_id")
    private UUID group;

    @Column(name = "note")
    private String words;

    protected GroupNote() {}

    UUID meeting() {
        return meeting;
    }

    String words() {
        return words;
    }
}
