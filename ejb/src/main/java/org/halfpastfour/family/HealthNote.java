package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Text;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    /** The first day of the next term after the answer: from then on it is asked again. */
    @Formula("(select min(t.first_day) from programme.term t where t.first_day > answered_on)")
    private @Nullable LocalDate dueFrom;

    protected HealthNote() {}

    HealthNote(AnswerHealthNote answer, Recorded by, LocalDate on) {
        this.id = Ids.next();
        this.child = answer.child().value();
        this.allergy = Text.lines(answer.allergy());
        this.medication = Text.lines(answer.medication());
        this.instructions = Text.lines(answer.instructions());
        this.answeredBy = by.account();
        this.answeredAt = by.at();
        this.answeredOn = on;
    }

    private HealthNote(UUID child, HealthNoteView answers, Recorded by, @Nullable LocalDate on) {
        this.id = Ids.next();
        this.child = child;
        this.allergy = answers.allergy();
        this.medication = answers.medication();
        this.instructions = answers.instructions();
        this.answeredBy = by.account();
        this.answeredAt = by.at();
        this.answeredOn = on;
    }

    /** The same answers again, as the latest ones; nobody has looked whether they are still right. */
    HealthNote again(Recorded by) {
        return new HealthNote(child, view(), by, answeredOn);
    }

    /** The same answers again: the family says that they are still right. */
    HealthNote stillRight(Recorded by, LocalDate on) {
        return new HealthNote(child, view(), by, on);
    }

    /** Whether a term began since the family answered. */
    boolean isDue(LocalDate on) {
        return dueFrom != null && !dueFrom.isAfter(on);
    }

    /** What either says, so that nothing is lost that one of two records of the child knew. */
    HealthNote with(HealthNote other, Recorded by) {
        var both = new HealthNoteView(
                both(allergy, other.allergy),
                both(medication, other.medication),
                both(instructions, other.instructions),
                by.at());
        return new HealthNote(child, both, by, earlier(answeredOn, other.answeredOn));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
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
