package org.halfpastfour.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Text;

/** The days between the holidays of summer and winter; its school year decides what it may become. */
@Entity
@Table(schema = "programme", name = "term")
class Term {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_year_id")
    private SchoolYear schoolYear;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Version
    private int version;

    protected Term() {}

    Term(SchoolYear schoolYear, String name, DateRange days) {
        this.id = Ids.next();
        this.schoolYear = schoolYear;
        become(name, days);
    }

    final void become(String newName, DateRange days) {
        this.name = Text.line(newName);
        this.firstDay = days.from();
        this.lastDay = CalendarInput.lastOf(days);
    }

    boolean has(TermId other) {
        return id.equals(other.value());
    }

    boolean overlaps(DateRange days) {
        return days().overlaps(days);
    }

    DateRange days() {
        return new DateRange(firstDay, lastDay);
    }

    String name() {
        return name;
    }

    SchoolYear schoolYear() {
        return schoolYear;
    }

    TermSummary summary() {
        return new TermSummary(new TermId(id), schoolYear.name(), name, firstDay, lastDay);
    }
}
