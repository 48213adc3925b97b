package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of one of a pair about a visit; the database shows it to the other once both are there. */
@Entity
@Immutable
@Table(schema = "casework", name = "mentoring_feedback")
@NamedQuery(
        name = MentoringFeedback.OF_VISITS,
        query =
                "select f from MentoringFeedback f where function(includes as Boolean, :visits, f.id.visit) order by f.writtenAt, f.id.account")
class MentoringFeedback {

    static final String OF_VISITS = "MentoringFeedback.ofVisits";

    @EmbeddedId
    private Key id;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected MentoringFeedback() {}

    MentoringFeedback(MentoringLine command, UUID by, Instant now) {
        this.id = new Key(command.visit().value(), by);
        this.words = command.words();
        this.writtenAt = now;
    }

    UUID visit() {
        return id.visit();
    }

    boolean isBy(UUID account) {
        return id.account().equals(account);
    }

    SaidLine line(Map<UUID, String> names) {
        return new SaidLine(names.get(id.account()), words);
    }

    @Embeddable
    record Key(
            @Column(name = "visit_id") UUID visit,
            @Column(name = "account_id") UUID account) implements Serializable {}
}
