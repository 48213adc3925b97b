package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What staff wrote to the families of a session, a series or a home. */
@Entity
@Table(schema = "notice", name = "circular")
@NamedQuery(name = Circular.AT, query = """
        select c from Circular c where c.home = :home and (:first = true or c.id < :after) order by c.id desc""")
@NamedQuery(name = Circular.BY_IDS, query = "select c from Circular c where function(includes as Boolean, :ids, c.id)")
class Circular {

    static final String AT = "Circular.at";
    static final String BY_IDS = "Circular.byIds";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "session_id")
    private @Nullable UUID session;

    @Column(name = "series_id")
    private @Nullable UUID series;

    private String meant;

    @Column(name = "starts_at")
    private @Nullable Instant starts;

    private String title;

    private String body;

    @Column(name = "written_by")
    private UUID by;

    @Column(name = "written_at")
    private Instant at;

    protected Circular() {}

    Circular(WriteCircular command, MeantFamilies to, AccountId by, Instant at) {
        this.id = Ids.next();
        this.home = command.to().home().value();
        this.session =
                command.to().session() == null ? null : command.to().session().value();
        this.series =
                command.to().series() == null ? null : command.to().series().value();
        this.meant = to.meant();
        this.starts = to.starts();
        this.title = command.title();
        this.body = command.body();
        this.by = by.value();
        this.at = at;
    }

    CircularId id() {
        return CircularId.of(id);
    }

    HomeId home() {
        return HomeId.of(home);
    }

    Addressed to() {
        return Addressed.of(home, session, series);
    }

    String meant() {
        return meant;
    }

    @Nullable
    Instant starts() {
        return starts;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    AccountId by() {
        return AccountId.of(by);
    }

    Instant at() {
        return at;
    }
}
