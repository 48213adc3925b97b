package org.halfpastfour.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A year whose holidays were imported; it stands in the place of the shipped one. */
@Entity
@Table(schema = "programme", name = "calendar_year")
@NamedQuery(name = AnnouncedYear.ALL, query = "select y from AnnouncedYear y order by y.number")
class AnnouncedYear {

    static final String ALL = "AnnouncedYear.all";

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

    CalendarYear with(List<AnnouncedDay> days) {
        return CalendarYear.announced(
                number,
                source,
                days.stream()
                        .filter(day -> day.isOf(number))
                        .map(AnnouncedDay::toSpecialDay)
                        .toList());
    }
}
