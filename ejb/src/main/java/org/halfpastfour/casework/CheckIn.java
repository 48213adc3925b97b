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
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a client answered at a time; it is never changed. */
@Entity
@Immutable
@Table(schema = "casework", name = "check_in")
@NamedNativeQuery(name = CheckIn.WRITE, query = """
                INSERT INTO casework.check_in (id, client_id, at, answers, help, attempt)
                VALUES (:id, :client, :at, :answers, cast(:help AS text), :attempt)
                ON CONFLICT (client_id, attempt) DO NOTHING""")
@NamedQuery(name = CheckIn.OF_CLIENT, query = """
                select new org.halfpastfour.casework.CheckInLine(k, a) from CheckIn k
                left join HelpAnswer a on a.client = k.client and a.checkIn = k.id
                where k.client = :client order by k.at desc, k.id desc""")
@NamedQuery(name = CheckIn.OWN_CALLS, query = CheckIn.CALLS + """
                and c.caseworker = :caseworker order by k.at, k.id""")
@NamedQuery(name = CheckIn.OWN_WAITING, query = """
                select k.id from CheckIn k join Client c on c.id = k.client
                where k.help is not null and c.state = org.halfpastfour.casework.CaseState.ACTIVE and c.caseworker = :caseworker
                  and not exists (select a.id from HelpAnswer a where a.client = k.client and a.checkIn = k.id)""")
@NamedQuery(name = CheckIn.WAITING_OF_CLIENT, query = """
                select count(k) from CheckIn k where k.help is not null and k.client = :client
                  and not exists (select a.id from HelpAnswer a where a.client = k.client and a.checkIn = k.id)""")
@NamedQuery(name = CheckIn.CALLS_OF_DISTRICTS, query = CheckIn.CALLS + """
                and function(includes as Boolean, :districts, c.district) order by k.at, k.id""")
class CheckIn {

    static final String WRITE = "CheckIn.write";
    static final String OF_CLIENT = "CheckIn.ofClient";
    static final String OWN_CALLS = "CheckIn.ownCalls";
    static final String OWN_WAITING = "CheckIn.ownWaiting";
    static final String WAITING_OF_CLIENT = "CheckIn.waitingOfClient";
    static final String CALLS_OF_DISTRICTS = "CheckIn.callsOfDistricts";

    /** Calls for help to which nobody has seen. */
    static final String CALLS = """
            select new org.halfpastfour.casework.HelpLine(k, c, p, w.id.account) from CheckIn k join Client c on c.id = k.client
            left join Caseworker w on w.id.account = c.caseworker and w.id.district = c.district
            left join CheckInPlan p on p.client = k.client
              and not exists (select q.id from CheckInPlan q where q.client = p.client and q.setAt > p.setAt)
            where k.help is not null and c.state = org.halfpastfour.casework.CaseState.ACTIVE
              and not exists (select a.id from HelpAnswer a where a.client = k.client and a.checkIn = k.id)
            """;

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    private Instant at;

    private String answers;

    @Enumerated(EnumType.STRING)
    private @Nullable HelpKind help;

    private UUID attempt;

    protected CheckIn() {}

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    Instant at() {
        return at;
    }

    @Nullable
    HelpKind help() {
        return help;
    }

    CheckInView view(@Nullable HelpAnswer answer) {
        return new CheckInView(
                id,
                at,
                CheckInText.replies(answers),
                help,
                answer == null ? null : answer.words(),
                answer == null ? null : answer.at());
    }
}
