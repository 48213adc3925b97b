package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Text;

/** Never changed: the latest answer holds. */
@Entity
@Table(schema = "programme", name = "health_note")
@NamedQuery(name = "HealthNote.latest", query = """
                select n from HealthNote n where function(includes as Boolean, :children, n.child) and n.answeredAt =
                    (select max(o.answeredAt) from HealthNote o where o.child = n.child)
                order by n.id
                """)
class HealthNote {

    @Id
    private UUID id;

    @Column(name = "child_id")
    private UUID child;

    private String allergy;

    private String medication;

    private String instructions;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected HealthNote() {}

    HealthNote(AnswerHealthNote answer, Recorded by) {
        this.id = Ids.next();
        this.child = answer.child().value();
        this.allergy = Text.lines(answer.allergy());
        this.medication = Text.lines(answer.medication());
        this.instructions = Text.lines(answer.instructions());
        this.answeredBy = by.account();
        this.answeredAt = by.at();
    }

    UUID child() {
        return child;
    }

    HealthNoteView view() {
        return new HealthNoteView(allergy, medication, instructions, answeredAt);
    }
}
