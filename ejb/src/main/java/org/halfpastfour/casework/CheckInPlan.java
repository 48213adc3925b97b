package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** How a client is asked from a moment on; the latest holds. */
@Entity
@Immutable
@Table(schema = "casework", name = "check_in_plan")
@NamedQuery(
        name = CheckInPlan.OF_CLIENT,
        query = "select p from CheckInPlan p where p.client = :client order by p.setAt desc, p.id desc")
class CheckInPlan {

    static final String OF_CLIENT = "CheckInPlan.ofClient";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "every_days")
    private int everyDays;

    private String questions;

    @Column(name = "answer_hours")
    private int answerHours;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected CheckInPlan() {}

    CheckInPlan(ArrangeCheckIns command, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.everyDays = command.rhythm().everyDays();
        this.questions = CheckInText.write(command.rhythm().questions());
        this.answerHours = command.rhythm().answerHours();
        this.setBy = by;
        this.setAt = now;
    }

    CheckInRhythm rhythm() {
        return new CheckInRhythm(everyDays, CheckInText.questions(questions), answerHours);
    }

    int answerHours() {
        return answerHours;
    }
}
