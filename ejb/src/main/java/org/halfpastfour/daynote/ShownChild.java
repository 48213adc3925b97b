package org.halfpastfour.daynote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.halfpastfour.shared.Ids;

/** A child whom a picture shows. */
@Entity
@Table(schema = "programme", name = "day_picture_child")
@NamedQuery(
        name = ShownChild.ON,
        query = "select c from ShownChild c where function(includes as Boolean, :pictures, c.picture) order by c.id")
@NamedQuery(name = ShownChild.OF_CHILD, query = "select c from ShownChild c where c.child = :child order by c.id")
@NamedNativeQuery(name = ShownChild.BOOKED_BY, resultClass = UUID.class, query = """
        SELECT c.child_id FROM programme.day_picture_child c JOIN programme.day_picture p ON p.id = c.picture_id
        JOIN programme.booking b ON b.session_id = p.session_id AND b.participant_id = c.child_id AND b.state = 'CONFIRMED'
        JOIN programme.attendance a
          ON a.session_id = p.session_id AND a.participant_id = c.child_id AND a.arrived_at IS NOT NULL
        WHERE c.picture_id = :picture AND b.household_id = :household""")
class ShownChild {

    static final String ON = "ShownChild.on";
    static final String OF_CHILD = "ShownChild.ofChild";
    static final String BOOKED_BY = "ShownChild.bookedBy";

    @Id
    private UUID id;

    @Column(name = "picture_id", updatable = false)
    private UUID picture;

    @Column(name = "child_id")
    private UUID child;

    protected ShownChild() {}

    ShownChild(DayPictureId picture, UUID child) {
        this.id = Ids.next();
        this.picture = picture.value();
        this.child = child;
    }

    UUID id() {
        return id;
    }

    DayPictureId picture() {
        return DayPictureId.of(picture);
    }

    UUID child() {
        return child;
    }

    void goTo(UUID person) {
        child = person;
    }
}
