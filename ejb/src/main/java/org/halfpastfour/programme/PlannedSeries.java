package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which series were planned at one go. */
@Entity
@Immutable
@Table(schema = "programme", name = "planning_series")
@NamedNativeQuery(name = PlannedSeries.UNUSED, resultClass = UUID.class, query = """
        SELECT p.series_id FROM programme.planning_series p
        WHERE p.planning_id = :planning
            AND NOT EXISTS (SELECT FROM programme.session s WHERE s.series_id = p.series_id)
            AND NOT EXISTS (SELECT FROM programme.series_taking t WHERE t.series_id = p.series_id)
            AND NOT EXISTS (SELECT FROM programme.weekday_off o WHERE o.series_id = p.series_id)
            AND NOT EXISTS (SELECT FROM programme.wish w WHERE w.series_id = p.series_id)
            AND NOT EXISTS (SELECT FROM programme.wish_given g WHERE g.series_id = p.series_id)
            AND NOT EXISTS (SELECT FROM programme.wish_move m WHERE p.series_id IN (m.from_series, m.to_series))
            AND NOT EXISTS (SELECT FROM programme.stay_question q WHERE p.series_id IN (q.from_series, q.to_series, q.given_series))
            AND NOT EXISTS (SELECT FROM notice.circular c WHERE c.series_id = p.series_id)
        ORDER BY p.series_id""")
@NamedQuery(
        name = PlannedSeries.WITHIN,
        query = "select distinct s from Series s join fetch s.programme p left join fetch s.choices"
                + " where (:anywhere = true or p.home = :home) and p.active = true"
                + " and s.toDate >= :from and s.fromDate <= :to order by s.startTime, s.id")
@NamedNativeQuery(
        name = PlannedSeries.FORGET,
        query = "DELETE FROM programme.planning_series WHERE series_id = ANY(:series)")
@NamedNativeQuery(
        name = PlannedSeries.FORGET_CHOICES,
        query = "DELETE FROM programme.series_exception WHERE series_id = ANY(:series)")
@NamedNativeQuery(name = PlannedSeries.DELETE, query = "DELETE FROM programme.series WHERE id = ANY(:series)")
class PlannedSeries {

    /** Those that are held between two days. */
    static final String WITHIN = "PlannedSeries.within";

    static final String UNUSED = "PlannedSeries.unused";
    static final String FORGET = "PlannedSeries.forget";
    static final String FORGET_CHOICES = "PlannedSeries.forgetChoices";
    static final String DELETE = "PlannedSeries.delete";

    @Id
    @Column(name = "series_id")
    private UUID series;

    @Column(name = "planning_id")
    private UUID planning;

    protected PlannedSeries() {}
}
