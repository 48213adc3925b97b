package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** That somebody saw to a call for help, and what was done. */
@Entity
@Immutable
@Table(schema = "casework", name = "help_answer")
class HelpAnswer {

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "check_in_id")
    private UUID checkIn;

    private String words;

    @Column(name = "by_account")
    private UUID by;

    private Instant at;

    protected HelpAnswer() {}

    HelpAnswer(AnswerHelp command, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.checkIn = command.checkIn();
        this.words = command.words();
        this.by = by;
        this.at = now;
    }

    String words() {
        return words;
    }

    Instant at() {
        return at;
    }
}
