package org.halfpastfour.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** Days on which one home is closed, or every home. */
@Entity
@Table(schema = "programme", name = "local_closure")
@NamedQuery(
        name = LocalClosure.SINCE,
        query = "select c from LocalClosure c where c.lastDay >= :day order by c.firstDay, c.id")
@NamedNativeQuery(
        name = LocalClosure.HOMES,
        query = "select count(*) from programme.home where id = :home",
        resultClass = Long.class)
class LocalClosure {

    static final String HOMES = "LocalClosure.homes";
    static final String SINCE = "LocalClosure.since";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private @Nullable UUID home;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    protected LocalClosure() {}

    LocalClosure(AddClosure command) {
        this.id = Ids.next();
        this.home = command.home();
        this.firstDay = command.firstDay();
        this.lastDay = command.lastDay();
        this.reason = Text.line(command.reason());
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID home() {
        return home;
    }

    Closure toClosure() {
        return new Closure(new DateRange(firstDay, lastDay), reason);
    }

    ClosureSummary summary() {
        return new ClosureSummary(new ClosureId(id), home, firstDay, lastDay, reason);
    }
}
