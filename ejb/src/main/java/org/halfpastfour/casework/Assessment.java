package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.ScoreRule;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Answers to an instrument as they were given; who corrects them writes others. The database takes from the transaction who wrote. */
@Entity
@Immutable
@Table(schema = "casework", name = "assessment")
@NamedNativeQuery(name = Assessment.WRITE, query = """
                INSERT INTO casework.assessment (id, client_id, instrument_id, occasion, assessed_on, answered_by, answers, remark,
                                                 written_by, written_at, attempt, corrects)
                VALUES (:id, :client, :instrument, :occasion, :on, :answeredBy, :answers, :remark, casework.asker(), :now, :attempt,
                        cast(:corrects AS uuid))
                ON CONFLICT (written_by, attempt) DO NOTHING""")
@NamedQuery(
        name = Assessment.OF_CLIENT,
        query = "select a from Assessment a where a.client = :client order by a.on, a.writtenAt, a.id")
@NamedQuery(
        name = Assessment.OF_ATTEMPT,
        query = "select a from Assessment a where a.writtenBy = :by and a.attempt = :attempt")
class Assessment {

    static final String WRITE = "Assessment.write";
    static final String OF_CLIENT = "Assessment.ofClient";
    static final String OF_ATTEMPT = "Assessment.ofAttempt";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "instrument_id")
    private UUID instrument;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "assessed_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_by")
    private AnsweredBy answeredBy;

    private String answers;

    private String remark;

    @Column(name = "written_by")
    private @Nullable UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private UUID attempt;

    private @Nullable UUID corrects;

    protected Assessment() {}

    AssessmentId id() {
        return new AssessmentId(id);
    }

    UUID client() {
        return client;
    }

    InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    /** Null where the client answered on the own page. */
    @Nullable
    UUID writtenBy() {
        return writtenBy;
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    /** What a form that is sent again says again. */
    boolean says(WriteAssessment command) {
        AssessmentId corrected = command.corrects();
        return client.equals(command.client().value())
                && instrument.equals(command.instrument().value())
                && occasion == command.occasion()
                && on.equals(command.on())
                && answeredBy == command.answeredBy()
                && AnswersText.read(answers).equals(command.answers())
                && remark.equals(command.remark())
                && Objects.equals(corrects, corrected == null ? null : corrected.value());
    }

    AssessmentView view(Instrument by, @Nullable String writer, Set<UUID> corrected) {
        Map<String, Integer> given = AnswersText.read(answers);
        return new AssessmentView(
                id(),
                occasion,
                on,
                answeredBy,
                given,
                ScoreRule.scores(by, given),
                remark,
                writer,
                writtenAt,
                corrects == null ? null : new AssessmentId(corrects),
                corrected.contains(id));
    }
}
