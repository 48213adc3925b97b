package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.report.FigurePlace;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NamedQuery;
import org.jspecify.annotations.Nullable;

/** A number that is told, or that it is withheld, of a district or the whole city in a month or a quarter; it stays. */
@Entity
@Immutable
@Table(schema = "casework", name = "told_figure")
@NamedQuery(name = ToldFigure.BETWEEN, query = "select t from ToldFigure t where t.month between :from and :to")
@NamedQuery(name = ToldFigure.OF_DISTRICT, query = """
                select t from ToldFigure t where t.month between :from and :to and t.district = :district and t.months = :months""")
@NamedQuery(name = ToldFigure.PERIODS, query = """
                select distinct t.month from ToldFigure t where t.month between :from and :to and t.months = :months
                  and (t.district = :district or t.district = '') order by t.month""")
class ToldFigure {

    static final String BETWEEN = "ToldFigure.between";
    static final String PERIODS = "ToldFigure.periods";
    static final String OF_DISTRICT = "ToldFigure.ofDistrict";

    static final int QUARTER = 3;

    @Id
    private UUID id;

    @Column(name = "district_code")
    private String district;

    private LocalDate month;

    private int months;

    @Enumerated(EnumType.STRING)
    private CaseFigure figure;

    private String what;

    private @Nullable Long number;

    @Column(name = "told_at")
    private Instant toldAt;

    protected ToldFigure() {}

    /** @param number null where it is withheld */
    ToldFigure(CaseFigure figure, FigurePlace place, YearMonth first, @Nullable Long number, Instant now) {
        this.id = Ids.next();
        this.district = place.whose();
        this.month = first.atDay(1);
        this.months = place.when().equals(FigurePlace.ALL) ? QUARTER : 1;
        this.figure = figure;
        this.what = CaseFigure.written(place.what());
        this.number = number;
        this.toldAt = now;
    }

    CaseFigure figure() {
        return figure;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    boolean isOfMonth() {
        return months == 1;
    }

    @Nullable
    Long number() {
        return number;
    }

    FigurePlace place() {
        String when =
                months == QUARTER ? FigurePlace.ALL : YearMonth.from(month).toString();
        return new FigurePlace(Stream.concat(Stream.of(district, when), CaseFigure.read(what).stream())
                .toList());
    }
}
