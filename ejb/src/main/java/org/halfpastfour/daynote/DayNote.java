package org.halfpastfour.daynote;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One version of what was written of a class, or of one child in it. */
@Entity
@Table(schema = "programme", name = "day_note")
@NamedQuery(
        name = DayNote.OF_SESSION,
        query = "select n from DayNote n where n.session = :session order by n.version desc")
@NamedQuery(name = DayNote.OF_CHILD, query = "select n from DayNote n where n.child = :child order by n.id")
@NamedNativeQuery(name = DayNote.OF_HOUSEHOLD, resultSetMapping = DayNote.OF_HOUSEHOLD, query = """
        SELECT n.*, b.participant_id AS of_child, b.session_id AS of_session, shown.pictures, shown.on_them
        FROM programme.booking b JOIN programme.session s ON s.id = b.session_id AND s.date BETWEEN :from AND :to
        JOIN programme.attendance a
          ON a.session_id = b.session_id AND a.participant_id = b.participant_id AND a.arrived_at IS NOT NULL
        LEFT JOIN programme.day_note n ON n.session_id = b.session_id
          AND (n.child_id IS NULL OR n.child_id = b.participant_id)
          AND NOT EXISTS (SELECT FROM programme.day_note l WHERE l.session_id = n.session_id
            AND l.child_id IS NOT DISTINCT FROM n.child_id AND l.version > n.version)
        LEFT JOIN LATERAL (
          SELECT array_agg(p.id ORDER BY p.id, c.child_id) AS pictures, array_agg(c.child_id ORDER BY p.id, c.child_id) AS on_them
          FROM programme.day_picture p
          JOIN programme.day_picture_child m ON m.picture_id = p.id AND m.child_id = b.participant_id
          JOIN programme.day_picture_child c ON c.picture_id = p.id
          WHERE p.session_id = b.session_id AND p.removed_at IS NULL) shown ON true
        WHERE b.household_id = :household AND b.state = 'CONFIRMED' AND (n.id IS NOT NULL OR shown.pictures IS NOT NULL)
        ORDER BY s.starts_at DESC, b.session_id, b.participant_id, n.child_id NULLS FIRST""")
@SqlResultSetMapping(
        name = DayNote.OF_HOUSEHOLD,
        entities = @EntityResult(entityClass = DayNote.class),
        columns = {
            @ColumnResult(name = "of_child", type = UUID.class),
            @ColumnResult(name = "of_session", type = UUID.class),
            @ColumnResult(name = "pictures", type = UUID[].class),
            @ColumnResult(name = "on_them", type = UUID[].class)
        })
class DayNote {

    static final String OF_SESSION = "DayNote.ofSession";
    static final String OF_CHILD = "DayNote.ofChild";
    static final String OF_HOUSEHOLD = "DayNote.ofHousehold";

    @Id
    private UUID id;

    @Column(name = "session_id", updatable = false)
    private UUID session;

    @Column(name = "child_id")
    private @Nullable UUID child;

    @Column(updatable = false)
    private int version;

    @Column(updatable = false)
    private String done;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable Homework homework;

    @Column(name = "homework_words", updatable = false)
    private String homeworkWords;

    @Column(name = "ready_at", updatable = false)
    private @Nullable Instant readyAt;

    @Column(updatable = false)
    private String line;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    protected DayNote() {}

    DayNote(WriteDayNote command, AccountId by, Instant at) {
        NoteText text = command.text();
        this.id = Ids.next();
        this.session = command.session().value();
        this.child = command.child() == null ? null : command.child().value();
        this.version = command.seen() + 1;
        this.done = text.done();
        this.homework = text.homework();
        this.homeworkWords = text.homeworkWords();
        this.readyAt = text.readyAt();
        this.line = text.line();
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session;
    }

    @Nullable
    UUID child() {
        return child;
    }

    int version() {
        return version;
    }

    NoteText text() {
        return new NoteText(done, homework, homeworkWords, readyAt, line);
    }

    AccountId by() {
        return AccountId.of(writtenBy);
    }

    Instant at() {
        return writtenAt;
    }

    /** Of another record of the same child. */
    void goTo(UUID person) {
        child = person;
    }
}
