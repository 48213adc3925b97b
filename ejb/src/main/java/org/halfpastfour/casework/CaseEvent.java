package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What became of a case as a whole, by whom and why; it is added to and never changed. */
@Entity
@Immutable
@Table(schema = "casework", name = "case_event")
@NamedQuery(name = CaseEvent.ALL, query = "select e from CaseEvent e where e.client = :client order by e.at, e.id")
@NamedQuery(name = CaseEvent.RESTS, query = """
                select e from CaseEvent e where function(includes as Boolean, :clients, e.client)
                  and e.kind in (CaseEventKind.PAUSED, CaseEventKind.RESUMED, CaseEventKind.CLOSED, CaseEventKind.REOPENED)
                order by e.at, e.id""")
class CaseEvent {

    static final String RESTS = "CaseEvent.rests";
    static final Comparator<CaseEvent> IN_ORDER =
            Comparator.comparing((CaseEvent event) -> event.at).thenComparing(event -> event.id);

    static final String ALL = "CaseEvent.all";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Enumerated(EnumType.STRING)
    private CaseEventKind kind;

    private Instant at;

    @Column(name = "by_account")
    private UUID by;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingReason reason;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    private String words = "";

    protected CaseEvent() {}

    private CaseEvent(CaseEventKind kind, Client client, String words, SignedBy hand) {
        this.id = Ids.next();
        this.by = hand.account();
        this.at = hand.at();
        this.kind = kind;
        this.client = client.id().value();
        this.words = words;
    }

    static CaseEvent paused(Client client, PauseCase command, SignedBy hand) {
        CaseEvent event = new CaseEvent(CaseEventKind.PAUSED, client, command.why(), hand);
        event.until = command.until();
        return event;
    }

    static CaseEvent resumed(Client client, SignedBy hand) {
        return new CaseEvent(CaseEventKind.RESUMED, client, "", hand);
    }

    /** @param said what the client said to it, or empty */
    static CaseEvent given(Client client, String said, SignedBy hand) {
        return new CaseEvent(CaseEventKind.GIVEN, client, said, hand);
    }

    static CaseEvent closed(Client client, CloseCase command, SignedBy hand) {
        CaseEvent event = new CaseEvent(CaseEventKind.CLOSED, client, command.summary(), hand);
        event.reason = command.reason();
        return event;
    }

    static CaseEvent reopened(Client client, ReopenCase command, SignedBy hand) {
        return new CaseEvent(CaseEventKind.REOPENED, client, command.why(), hand);
    }

    UUID by() {
        return by;
    }

    CaseEventLine line(@Nullable String who) {
        return new CaseEventLine(kind, at, who, reason, until, words);
    }

    CaseEventKind kind() {
        return kind;
    }

    UUID client() {
        return client;
    }

    LocalDate on(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    /** The last day of the pause that this begins; null where it begins none. */
    @Nullable
    LocalDate until() {
        return until;
    }
}
