package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NamedNativeQuery;
import org.hibernate.annotations.NamedQuery;

/** That a district handed in a month; once, and it stays. */
@Entity
@Immutable
@Table(schema = "casework", name = "figure_month")
@NamedQuery(
        name = FigureMonth.BETWEEN,
        query = "select m from FigureMonth m where m.month between :from and :to order by m.month, m.district")
@NamedNativeQuery(
        name = FigureMonth.WAIT,
        query = "SELECT 1 FROM (SELECT pg_advisory_xact_lock(1800180018)) AS waited",
        resultClass = Integer.class)
@NamedNativeQuery(
        name = FigureMonth.EXPECTED,
        query = "SELECT d FROM casework.districts_with_cases(cast(:first AS date), cast(:last AS date)) d",
        resultClass = String.class)
@NamedNativeQuery(
        name = FigureMonth.HELD_TOGETHER,
        query = "SELECT d FROM casework.districts_held_together() d",
        resultClass = String.class)
class FigureMonth {

    static final String BETWEEN = "FigureMonth.between";
    static final String WAIT = "FigureMonth.wait";
    static final String HELD_TOGETHER = "FigureMonth.heldTogether";
    static final String EXPECTED = "FigureMonth.expected";

    @Id
    private UUID id;

    @Column(name = "district_code")
    private String district;

    private LocalDate month;

    private int caseworkers;

    @Column(name = "handed_in_by")
    private UUID handedInBy;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    protected FigureMonth() {}

    FigureMonth(String district, YearMonth month, int caseworkers, UUID by, Instant now) {
        this.id = Ids.next();
        this.district = district;
        this.month = month.atDay(1);
        this.caseworkers = caseworkers;
        this.handedInBy = by;
        this.handedInAt = now;
    }

    UUID id() {
        return id;
    }

    String district() {
        return district;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    int caseworkers() {
        return caseworkers;
    }

    Instant handedInAt() {
        return handedInAt;
    }
}
