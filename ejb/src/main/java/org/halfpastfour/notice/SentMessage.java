package org.halfpastfour.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Finds what left the house, the newest first. */
@Entity
@Immutable
@Table(schema = "notice", name = "message")
@NamedNativeQuery(name = SentMessage.FIND, resultClass = UUID.class, query = """
        SELECT m.id FROM notice.message m
        WHERE (:everyHome OR m.home_id = :home) AND (:kind = '' OR m.kind = :kind) AND m.at >= :from AND m.at < :until
            AND (m.household_id IS NULL OR NOT m.household_id = ANY(:hidden))
            AND (:state = '' OR EXISTS (SELECT FROM notice.delivery d WHERE d.message_id = m.id AND d.state = :state))
            AND (:first OR m.id < :after)
        ORDER BY m.id DESC LIMIT :most""")
class SentMessage {

    static final String FIND = "SentMessage.find";

    @Id
    private UUID id;

    protected SentMessage() {}
}
