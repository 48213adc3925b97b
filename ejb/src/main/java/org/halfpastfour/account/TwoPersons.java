package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;

/** Settled by the city office: these two accounts, which look like one person's, are two persons'. */
@Entity
@Table(schema = "account", name = "two_persons")
@NamedQuery(name = TwoPersons.ALL, query = "select t from TwoPersons t")
@SqlResultSetMapping(
        name = TwoPersons.SIDED,
        classes =
                @ConstructorResult(
                        targetClass = Sided.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "login_name", type = String.class),
                            @ColumnResult(name = "display_name", type = String.class),
                            @ColumnResult(name = "roles", type = String.class),
                            @ColumnResult(name = "names", type = String.class),
                            @ColumnResult(name = "phone", type = String.class),
                            @ColumnResult(name = "districts", type = String.class)
                        }))
@NamedNativeQuery(name = TwoPersons.SIDED, resultSetMapping = TwoPersons.SIDED, query = """
                SELECT a.id, a.login_name, a.display_name, coalesce(w.roles, 'HOME_STAFF') AS roles,
                       concat_ws(chr(10), a.display_name, p.name, s.names) AS names, p.phone,
                       concat_ws(',', w.districts, s.districts) AS districts
                FROM account.account a
                LEFT JOIN (SELECT g.account_id, string_agg(DISTINCT g.role, ',') AS roles,
                                  string_agg(DISTINCT coalesce(h.district_code, g.district_code, '*'), ',') AS districts
                           FROM account.account_grant g LEFT JOIN programme.home h ON h.id = g.home_id
                           WHERE g.side IS NOT NULL AND (g.valid_to IS NULL OR g.valid_to >= :today)
                           GROUP BY g.account_id) w ON w.account_id = a.id
                LEFT JOIN (SELECT m.account_id, string_agg(DISTINCT m.name, chr(10)) AS names,
                                  string_agg(DISTINCT h.district_code, ',') AS districts
                           FROM programme.staff_member m JOIN programme.home h ON h.id = m.home_id
                           WHERE m.active AND m.account_id IS NOT NULL GROUP BY m.account_id) s ON s.account_id = a.id
                LEFT JOIN programme.person p ON p.account_id = a.id
                WHERE a.state = 'ACTIVE' AND (w.account_id IS NOT NULL OR s.account_id IS NOT NULL)
                ORDER BY a.login_name""")
class TwoPersons {

    static final String ALL = "TwoPersons.all";
    static final String SIDED = "TwoPersons.sided";

    @Id
    private UUID id;

    @Column(name = "one_id")
    private UUID one;

    @Column(name = "other_id")
    private UUID other;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected TwoPersons() {}

    TwoPersons(AccountId one, AccountId other, AccountId by, Instant at) {
        boolean inOrder = one.value().toString().compareTo(other.value().toString()) < 0;
        this.id = Ids.next();
        this.one = (inOrder ? one : other).value();
        this.other = (inOrder ? other : one).value();
        this.decidedBy = by.value();
        this.decidedAt = at;
    }

    boolean are(UUID a, UUID b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }
}
