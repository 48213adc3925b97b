package org.halfpastfour.signup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.calendar.AddSchoolYear;
import org.halfpastfour.calendar.CalendarFiles;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.ClosureId;
import org.halfpastfour.calendar.EditTerm;
import org.halfpastfour.calendar.RemoveClosure;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.calendar.UndoStep;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A body names exactly one change, and nothing that is left out means the whole city. */
class CalendarChangeJsonTest {

    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 16);

    private final CalendarFiles files = new CalendarFiles();

    @Test
    void eachChangeIsSaidInItsOwnWords() {
        assertThat(closed(ID, null).change(files)).isEqualTo(new AddClosure(ID, DAY, DAY, "装修"));
        assertThat(closed(null, true).change(files)).isEqualTo(new AddClosure(null, DAY, DAY, "装修"));
        assertThat(body(null, ID, null, null).change(files)).isEqualTo(new RemoveClosure(new ClosureId(ID)));
        assertThat(body(null, null, null, ID).change(files)).isEqualTo(new UndoStep(new CalendarStepId(ID)));
        assertThat(body(null, null, new CalendarChangeJson.Term(ID, "第一学期", DAY, DAY.plusDays(9)), null)
                        .change(files))
                .isEqualTo(new EditTerm(new TermId(ID), "第一学期", DAY, DAY.plusDays(9)));
    }

    @Test
    void noneAndTwoAreRefused() {
        assertMissing(CalendarChangeJson.of(null), "change");
        assertMissing(body(null, ID, null, ID), "change");
    }

    @Test
    void nothingLeftOutClosesEveryHome() {
        assertMissing(closed(null, null), "closed.home");
        assertMissing(closed(ID, true), "closed.everyHome");
    }

    @Test
    void aTermThatIsNothingIsMissing() {
        assertMissing(schoolYear(new ArrayList<>()), "schoolYear.terms");
        List<CalendarChangeJson.NewTerm> terms = new ArrayList<>();
        terms.add(new CalendarChangeJson.NewTerm("第一学期", DAY, DAY.plusDays(9)));
        assertThat(schoolYear(terms).change(files)).isInstanceOf(AddSchoolYear.class);
        terms.addAll(Collections.nCopies(1, null));
        assertMissing(schoolYear(terms), "schoolYear.terms");
    }

    private static CalendarChangeJson schoolYear(List<CalendarChangeJson.NewTerm> terms) {
        var year = new CalendarChangeJson.NewSchoolYear("2027学年", DAY, DAY.plusDays(300), terms);
        return new CalendarChangeJson(null, null, null, null, year, null, null, null);
    }

    private void assertMissing(CalendarChangeJson body, String field) {
        assertThatThrownBy(() -> body.change(files))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .isEqualTo(List.of(field)));
    }

    private static CalendarChangeJson closed(@Nullable UUID home, @Nullable Boolean every) {
        return new CalendarChangeJson(
                new CalendarChangeJson.Closed(home, every, DAY, DAY, "装修"), null, null, null, null, null, null, null);
    }

    private static CalendarChangeJson body(
            CalendarChangeJson.@Nullable Closed closed,
            @Nullable UUID removed,
            CalendarChangeJson.@Nullable Term term,
            @Nullable UUID undone) {
        return new CalendarChangeJson(closed, removed, term, null, null, undone, null, null);
    }
}
