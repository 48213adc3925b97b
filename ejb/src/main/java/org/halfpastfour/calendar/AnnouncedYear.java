package org.halfpastfour.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A year whose holidays were imported; it stands in the place of the shipped one. */
@Entity
@Table(schema = "programme", name = "calendar_year")
@NamedNativeQuery(name = AnnouncedYear.LINES, resultSetMapping = AnnouncedYear.LINES, query = """
        SELECT 'YEAR' AS kind, y.year, CAST(NULL AS uuid) AS home, make_date(y.year, 1, 1) AS first,
            make_date(y.year, 12, 31) AS last, y.source AS text, CAST(NULL AS uuid) AS id
        FROM programme.calendar_year y
        UNION ALL SELECT d.kind, d.year, NULL, d.date, d.date, d.name, NULL FROM programme.calendar_day d
        UNION ALL SELECT 'TERM', NULL, NULL, t.first_day, t.last_day, t.name, t.id FROM programme.term t
        UNION ALL SELECT 'CLOSURE', NULL, c.home_id, c.first_day, c.last_day, c.reason, c.id
            FROM programme.local_closure c
            WHERE c.last_day >= :day AND (:everywhere OR c.home_id IS NULL OR c.home_id = :home)
        ORDER BY first, id""")
@SqlResultSetMapping(
        name = AnnouncedYear.LINES,
        classes =
                @ConstructorResult(
                        targetClass = CalendarLine.class,
                        columns = {
                            @ColumnResult(name = "kind", type = String.class),
                            @ColumnResult(name = "year", type = Integer.class),
                            @ColumnResult(name = "home", type = UUID.class),
                            @ColumnResult(name = "first", type = LocalDate.class),
                            @ColumnResult(name = "last", type = LocalDate.class),
                            @ColumnResult(name = "text", type = String.class)
                        }))
class AnnouncedYear {

    /** With all that the calendar keeps besides. */
    static final String LINES = "AnnouncedYear.lines";

    @Id
    @Column(name = "year")
    private int number;

    private String source;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected AnnouncedYear() {}

    AnnouncedYear(int number, String source, Instant importedAt) {
        this.number = number;
        this.source = source;
        this.importedAt = importedAt;
    }
}
