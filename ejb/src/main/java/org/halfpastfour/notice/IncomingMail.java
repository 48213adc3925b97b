package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.NamedNativeQuery;
import org.hibernate.annotations.NamedQuery;
import org.jspecify.annotations.Nullable;

/** What somebody wrote to an address from which the house sends. */
@Entity
@Table(schema = "notice", name = "incoming_mail")
@DynamicUpdate
@NamedQuery(name = IncomingMail.AT, query = """
        select m from IncomingMail m where m.home = :home and m.at > :since order by m.seen nulls first, m.at desc, m.id""")
@NamedQuery(name = IncomingMail.OF_NO_HOME, query = """
        select m from IncomingMail m where m.home is null and m.at > :since order by m.seen nulls first, m.at desc, m.id""")
@NamedNativeQuery(name = IncomingMail.KEEP, query = """
        INSERT INTO notice.incoming_mail (id, mail, home_id, sender, subject, words, came_at)
        SELECT :id, :mail, h.id, :sender, :subject, :words, :now
        FROM (SELECT 1) AS one LEFT JOIN programme.home h ON CAST(h.id AS text) = :home ON CONFLICT (mail) DO NOTHING""")
class IncomingMail {

    static final String AT = "IncomingMail.at";
    static final String OF_NO_HOME = "IncomingMail.ofNoHome";
    static final String KEEP = "IncomingMail.keep";

    @Id
    private UUID id;

    private String mail;

    @Column(name = "home_id")
    private @Nullable UUID home;

    private String sender;

    private String subject;

    private String words;

    @Column(name = "came_at")
    private Instant at;

    @Column(name = "seen_at")
    private @Nullable Instant seen;

    @Column(name = "seen_by")
    private @Nullable UUID seenBy;

    protected IncomingMail() {}

    /** None where it names no home. */
    Stream<HomeId> home() {
        return Stream.ofNullable(home).map(HomeId::of);
    }

    /** Who did first stays written down. */
    void see(AccountId by, Instant now) {
        if (seen == null) {
            seen = now;
            seenBy = by.value();
        }
    }

    IncomingMailLine line() {
        return new IncomingMailLine(new IncomingMailId(id), sender, subject, words, at, seen);
    }
}
