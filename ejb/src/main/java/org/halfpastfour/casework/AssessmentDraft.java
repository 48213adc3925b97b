package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a client answered so far; the database shows it to nobody but the client. */
@Entity
@Immutable
@Table(schema = "casework", name = "assessment_draft")
@NamedQuery(name = AssessmentDraft.OF_CLIENT, query = "select d from AssessmentDraft d where d.client = :client")
class AssessmentDraft {

    static final String OF_CLIENT = "AssessmentDraft.ofClient";

    @Id
    @Column(name = "request_id")
    private UUID request;

    @Column(name = "client_id")
    private UUID client;

    private String answers;

    private int reached;

    protected AssessmentDraft() {}

    UUID request() {
        return request;
    }

    Map<String, Integer> answers() {
        return AnswersText.read(answers);
    }

    int reached() {
        return reached;
    }
}
