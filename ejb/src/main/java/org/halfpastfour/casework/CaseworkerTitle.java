package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A title or licence of a caseworker, seen by a supervisor; what was taken off is kept. */
@Entity
@Table(schema = "casework", name = "caseworker_title")
@NamedQuery(
        name = CaseworkerTitle.SEEN,
        query =
                "select t from CaseworkerTitle t where t.endedOn is null order by t.expiresOn nulls last, t.issuedOn, t.id")
@NamedQuery(name = CaseworkerTitle.HELD, query = """
                select t from CaseworkerTitle t where t.issuedOn <= :day and (t.expiresOn is null or t.expiresOn >= :day)
                and (t.endedOn is null or t.endedOn > :day) and function(includes as Boolean, :districts, t.district)""")
class CaseworkerTitle {

    static final String SEEN = "CaseworkerTitle.seen";
    static final String HELD = "CaseworkerTitle.held";

    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID account;

    @Column(name = "district_code", updatable = false)
    private String district;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TitleKind kind;

    @Column(updatable = false)
    private String called;

    @Column(updatable = false)
    private String number;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "expires_on", updatable = false)
    private @Nullable LocalDate expiresOn;

    @Column(name = "seen_by", updatable = false)
    private UUID seenBy;

    @Column(name = "seen_on", updatable = false)
    private LocalDate seenOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    protected CaseworkerTitle() {}

    CaseworkerTitle(EnterTitle command, UUID by, LocalDate today) {
        this.id = Ids.next();
        this.account = command.holder().value();
        this.district = command.district();
        this.kind = command.kind();
        this.called = command.called();
        this.number = command.number();
        this.issuedOn = command.issued();
        this.expiresOn = command.expires();
        this.seenBy = by;
        this.seenOn = today;
    }

    void end(LocalDate today, UUID by) {
        endedOn = today;
        endedBy = by;
    }

    boolean isEnded() {
        return endedOn != null;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String district() {
        return district;
    }

    TitleKind kind() {
        return kind;
    }

    Stream<UUID> people() {
        return Stream.of(account, seenBy);
    }

    TitleView view(Map<UUID, String> names, LocalDate today) {
        return new TitleView(
                new TitleId(id),
                district,
                names.get(account),
                kind,
                called,
                number,
                issuedOn,
                expiresOn,
                names.get(seenBy),
                seenOn,
                TitleExpiryRule.warns(expiresOn, today));
    }
}
