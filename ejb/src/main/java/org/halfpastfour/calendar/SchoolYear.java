package org.halfpastfour.calendar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Text;

/** From one first of September to the next, usually; its terms lie inside it and do not overlap. */
@Entity
@Table(schema = "programme", name = "school_year")
@NamedQuery(
        name = SchoolYear.ALL,
        query = "select distinct y from SchoolYear y left join fetch y.terms order by y.firstDay")
@NamedNativeQuery(name = SchoolYear.USES, resultClass = Long.class, query = """
        SELECT count(*) FROM programme.term t WHERE t.school_year_id = :year AND (
            EXISTS (SELECT FROM programme.wish_round r WHERE r.term_id = t.id)
            OR EXISTS (SELECT FROM programme.planning p WHERE p.kind = 'NEXT_TERM' AND p.undone_at IS NULL
                AND p.what = CAST(t.id AS text)))""")
class SchoolYear {

    /** In how many of its terms homes have done something that stands on the term. */
    static final String USES = "SchoolYear.uses";

    static final String ALL = "SchoolYear.all";

    @Id
    private UUID id;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @OneToMany(mappedBy = "schoolYear", cascade = CascadeType.ALL)
    @OrderBy("firstDay")
    private List<Term> terms = new ArrayList<>();

    @Version
    private int version;

    protected SchoolYear() {}

    SchoolYear(String name, DateRange days) {
        this.id = Ids.next();
        this.name = Text.line(name);
        this.firstDay = days.from();
        this.lastDay = CalendarInput.lastOf(days);
    }

    Term add(String termName, DateRange days) {
        checkTerm(termName, days, terms);
        Term term = new Term(this, termName, days);
        terms.add(term);
        return term;
    }

    void change(Term term, String termName, DateRange days) {
        checkChange(term, termName, days);
        term.become(termName, days);
    }

    void checkChange(Term term, String termName, DateRange days) {
        checkTerm(
                termName,
                days,
                terms.stream().filter(other -> !other.equals(term)).toList());
    }

    boolean overlaps(DateRange days) {
        return days().overlaps(days);
    }

    String name() {
        return name;
    }

    List<Term> terms() {
        return terms;
    }

    SchoolYearSummary summary() {
        List<TermSummary> summaries = terms.stream()
                .map(Term::summary)
                .sorted(TermSummary.BY_FIRST_DAY)
                .toList();
        return new SchoolYearSummary(new SchoolYearId(id), name, firstDay, lastDay, summaries);
    }

    private DateRange days() {
        return new DateRange(firstDay, lastDay);
    }

    private void checkTerm(String termName, DateRange days, List<Term> others) {
        Checks checks = CalendarInput.namedDays(termName, days.from(), days.to())
                .that(
                        isInside(days),
                        "firstDay",
                        CalendarError.TERM_OUTSIDE_SCHOOL_YEAR,
                        Arguments.of("first", firstDay, "last", lastDay));
        others.stream()
                .filter(other -> other.overlaps(days))
                .forEach(other -> checks.that(
                        false, "firstDay", CalendarError.TERM_OVERLAPS, Arguments.of("name", other.name())));
        checks.orThrow();
    }

    private boolean isInside(DateRange days) {
        return days().contains(days.from()) && days().contains(CalendarInput.lastOf(days));
    }
}
