package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.report.FigureCount;
import org.halfpastfour.report.FigurePlace;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NamedQuery;

/** A number as it was counted when its month was handed in; of no client. */
@Entity
@Immutable
@Table(schema = "casework", name = "figure_count")
@NamedQuery(name = KeptCount.BETWEEN, query = "select c from KeptCount c where c.month between :from and :to")
class KeptCount {

    static final String BETWEEN = "KeptCount.between";

    @Id
    private UUID id;

    @Column(name = "district_code")
    private String district;

    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private CaseFigure figure;

    private String what;

    private long number;

    private long families;

    private long largest;

    protected KeptCount() {}

    KeptCount(String district, YearMonth month, CaseFigure figure, List<String> what, FigureCount count) {
        this.id = Ids.next();
        this.district = district;
        this.month = month.atDay(1);
        this.figure = figure;
        this.what = CaseFigure.written(what);
        this.number = count.number();
        this.families = count.families();
        this.largest = count.largest();
    }

    CaseFigure figure() {
        return figure;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    FigurePlace place() {
        return new FigurePlace(
                Stream.concat(Stream.of(district, YearMonth.from(month).toString()), CaseFigure.read(what).stream())
                        .toList());
    }

    FigureCount count() {
        return new FigureCount(number, families, largest);
    }
}
