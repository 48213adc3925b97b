package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A browser in which an account is signed in. Its session is on one server; that it is open is known to all. */
@Entity
@Immutable
@Table(schema = "account", name = "open_browser")
@NamedQuery(
        name = OpenBrowser.OF_ACCOUNT,
        query = "select b from OpenBrowser b where b.account = :account and b.since > :since order by b.since, b.id")
@NamedQuery(
        name = OpenBrowser.WHOSE,
        query = "select a from Account a left join fetch a.grants where a.loginName = :loginName"
                + " and exists (select 1 from OpenBrowser b where b.id = :browser and b.account = a.id)")
@NamedQuery(name = OpenBrowser.END, query = "delete from OpenBrowser b where b.id = :id and b.account = :account")
@NamedQuery(name = OpenBrowser.END_ALL, query = "delete from OpenBrowser b where b.node = :node")
@NamedQuery(name = OpenBrowser.FORGET, query = "delete from OpenBrowser b where b.since < :before")
@NamedNativeQuery(name = OpenBrowser.KEEP_LATEST, query = """
                DELETE FROM account.open_browser WHERE account_id = :account AND id NOT IN (
                    SELECT id FROM account.open_browser WHERE account_id = :account
                    ORDER BY since DESC, id DESC LIMIT :most)""")
class OpenBrowser {

    static final String OF_ACCOUNT = "OpenBrowser.ofAccount";

    /** The account with its grants, as long as the browser is open and is this account's. */
    static final String WHOSE = "OpenBrowser.whose";

    static final String END = "OpenBrowser.end";
    static final String END_ALL = "OpenBrowser.endAll";
    static final String FORGET = "OpenBrowser.forget";
    static final String KEEP_LATEST = "OpenBrowser.keepLatest";

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    private String node;

    private @Nullable String name;

    private Instant since;

    protected OpenBrowser() {}

    OpenBrowser(UUID id, AccountId account, String node, @Nullable String name, Instant since) {
        this.id = id;
        this.account = account.value();
        this.node = node;
        this.name = name;
        this.since = since;
    }

    BrowserView view() {
        return new BrowserView(id, name, since);
    }
}
