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
import org.hibernate.annotations.DynamicUpdate;

/** What it says is never changed: the latest answer holds. */
@Entity
@DynamicUpdate
@Table(schema = "programme", name = "health_note")
@NamedQuery(name = "HealthNote.latest", query = """
                select n from HealthNote n where function(includes as Boolean, :children, n.child) and n.answeredAt =
                    (select max(o.answeredAt) from HealthNote o where o.child = n.child)
                order by n.id
                """)
@NamedQuery(
        name = "HealthNote.ofChild",
        query = "select n from HealthNote n where n.child = :child order by n.answeredAt")
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

    private HealthNote(UUID child, HealthNoteView answers, Recorded by) {
        this.id = Ids.next();
        this.child = child;
        this.allergy = answers.allergy();
        this.medication = answers.medication();
        this.instructions = answers.instructions();
        this.answeredBy = by.account();
        this.answeredAt = by.at();
    }

    /** The same answers again, as the latest ones. */
    HealthNote again(Recorded by) {
        return new HealthNote(child, view(), by);
    }

    /** What either says, so that nothing is lost that one of two records of the child knew. */
    HealthNote with(HealthNote other, Recorded by) {
        var both = new HealthNoteView(
                both(allergy, other.allergy),
                both(medication, other.medication),
                both(instructions, other.instructions),
                by.at());
        return new HealthNote(child, both, by);
    }

    boolean saysAsMuchAs(HealthNote other) {
        return allergy.contains(other.allergy)
                && medication.contains(other.medication)
                && instructions.contains(other.instructions);
    }

    private static String both(String one, String other) {
        if (one.contains(other)) {
            return one;
        }
        return other.contains(one) ? other : one + "\n" + other;
    }

    void becomeOf(UUID newChild) {
        child = newChild;
    }

    UUID id() {
        return id;
    }

    UUID child() {
        return child;
    }

    HealthNoteView view() {
        return new HealthNoteView(allergy, medication, instructions, answeredAt);
    }
}
