package org.halfpastfour.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A holiday or make-up workday of an imported year. */
@Entity
@Table(schema = "programme", name = "calendar_day")
@NamedQuery(
        name = AnnouncedDay.FORGET,
        query =
                "delete from AnnouncedDay d where d.announcedYear = :year or function(includes as Boolean, :dates, d.day)")
class AnnouncedDay {

    static final String FORGET = "AnnouncedDay.forget";

    @Id
    @Column(name = "date")
    private LocalDate day;

    @Column(name = "year")
    private int announcedYear;

    @Enumerated(EnumType.STRING)
    private SpecialDay.Kind kind;

    private String name;

    protected AnnouncedDay() {}

    AnnouncedDay(int year, SpecialDay day) {
        this.day = day.date();
        this.announcedYear = year;
        this.kind = day.kind();
        this.name = day.name();
    }
}
