package org.halfpastfour.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.testing.TestJpa.inTransaction;
import static org.halfpastfour.testing.TestJpa.runInTransaction;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarsDbTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Wiring wiring = new Wiring();
    private final CalendarRecords book = new CalendarRecords();
    private final Calendars calendars = new Calendars();
    private final CalendarChanges desk = new CalendarChanges();

    CalendarsDbTest() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Asia/Shanghai"));
        book.entityManager = TestJpa.entityManager();
        book.happenings = wiring.event();
        calendars.book = book;
        calendars.clock = clock;
        desk.book = book;
        desk.clock = clock;
        desk.audit = TestAccounts.audit(TestCaller.cityOffice());
        desk.recheck = (reach, chosen, change) -> change.run();
    }

    @AfterEach
    void forgetWhatWasImported() throws Exception {
        try (var connection = TestDatabase.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM programme.calendar_year");
            statement.execute("DELETE FROM programme.local_closure");
            statement.execute(
                    "UPDATE programme.term SET first_day = '2026-09-01', last_day = '2027-01-22', name = '第一学期'"
                            + " WHERE id = '01990000-0000-7000-8000-000000020261'");
            statement.execute("DELETE FROM programme.term WHERE first_day > '2027-08-31'");
            statement.execute("DELETE FROM programme.school_year WHERE first_day > '2027-08-31'");
        }
    }

    @Test
    void knowsTheTermsThatAreShipped() {
        assertThat(inTransaction(calendars::schoolYears))
                .extracting(SchoolYearSummary::name)
                .containsExactly("2024—2025学年", "2025—2026学年", "2026—2027学年");
        assertThat(inTransaction(calendars::terms)).hasSize(6).isSortedAccordingTo(TermSummary.BY_FIRST_DAY);
    }

    @Test
    void showsTheNextYearAsNotAnnounced() {
        List<CalendarYear> years = inTransaction(calendars::years);
        assertThat(years).extracting(CalendarYear::year).containsExactly(2024, 2025, 2026, 2027);
        assertThat(years).extracting(CalendarYear::announced).containsExactly(true, true, true, false);
    }

    @Test
    void previewsAnImportWithoutChangingAnything() {
        CalendarImport preview = inTransaction(() -> desk.previewImport(year2027(), "2027.json", 2027));
        assertThat(preview.replaces()).isFalse();
        assertThat(preview.change().added()).extracting(SpecialDay::date).containsExactly(NEW_YEAR);
        assertThat(preview.change().datesChangingWhetherHeld())
                .contains(LocalDate.of(2027, 1, 4))
                .doesNotContain(NEW_YEAR, LocalDate.of(2027, 1, 2));
        assertThat(inTransaction(() -> calendars.year(2027)).announced()).isFalse();
    }

    @Test
    void importsAYearAndImportsItAgain() {
        runInTransaction(() -> desk.importYear(year2027(), "2027.json", 2027, Settlement.NONE));
        assertThat(inTransaction(() -> calendars.careDay(NEW_YEAR)).reason()).isEqualTo(DayReason.PUBLIC_HOLIDAY);
        byte[] corrected = "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2026-12-31\",\"isOffDay\":true}]}"
                .getBytes(StandardCharsets.UTF_8);
        CalendarImport again = inTransaction(() -> desk.importYear(corrected, "2027-2.json", 2027, Settlement.NONE));
        assertThat(again.replaces()).isTrue();
        assertThat(again.change().removed()).extracting(SpecialDay::date).containsExactly(NEW_YEAR);
        assertThat(inTransaction(() -> calendars.year(2027)).source()).isEqualTo("2027-2.json");
        assertThat(inTransaction(() -> calendars.careDays(new DateRange(LocalDate.of(2026, 12, 31), NEW_YEAR))))
                .extracting(CareDay::reason)
                .containsExactly(DayReason.PUBLIC_HOLIDAY, DayReason.SCHOOL_DAY);
    }

    @Test
    void replacesAShippedYear() {
        byte[] file = "{\"year\":2026,\"days\":[{\"name\":\"校庆\",\"date\":\"2026-11-23\",\"isOffDay\":true}]}"
                .getBytes(StandardCharsets.UTF_8);
        runInTransaction(() -> desk.importYear(file, "2026.json", 2026, Settlement.NONE));
        assertThat(inTransaction(() -> calendars.year(2026)).days()).hasSize(1);
        assertThat(inTransaction(() -> calendars.careDay(LocalDate.of(2026, 10, 1)))
                        .held())
                .isTrue();
    }

    @Test
    void movesATermAfterShowingWhatThatChanges() {
        TermId autumn = autumn();
        EditTerm command = new EditTerm(autumn, "秋季学期", LocalDate.of(2026, 9, 3), LocalDate.of(2027, 1, 22));
        CalendarChange preview = inTransaction(() -> desk.previewEdit(command));
        assertThat(preview.datesChangingWhetherHeld())
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
        assertThat(inTransaction(() -> calendars.careDay(LocalDate.of(2026, 9, 1)))
                        .held())
                .isTrue();
        runInTransaction(() -> desk.editTerm(command));
        assertThat(inTransaction(() -> calendars.careDay(LocalDate.of(2026, 9, 1)))
                        .reason())
                .isEqualTo(DayReason.OUTSIDE_TERM);
        assertThat(inTransaction(calendars::terms))
                .extracting(TermSummary::name)
                .contains("秋季学期");
    }

    @Test
    void refusesATermOverAnotherOrOutsideItsSchoolYear() {
        assertRefused(
                new EditTerm(autumn(), "第一学期", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 3, 1)), "term-overlaps");
        assertRefused(
                new EditTerm(autumn(), "第一学期", LocalDate.of(2026, 8, 20), LocalDate.of(2027, 1, 22)),
                "term-outside-school-year");
        TermId unknown = new TermId(UUID.randomUUID());
        assertThatThrownBy(() -> runInTransaction(() -> desk.editTerm(
                        new EditTerm(unknown, "第一学期", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 1)))))
                .matches(CalendarError.TERM_NOT_FOUND::stopped);
    }

    @Test
    void addsASchoolYearWithItsTerms() {
        AddSchoolYear command = new AddSchoolYear(
                "2027—2028学年",
                LocalDate.of(2027, 9, 1),
                LocalDate.of(2028, 8, 31),
                List.of(new AddSchoolYear.NewTerm("第一学期", LocalDate.of(2027, 9, 1), LocalDate.of(2028, 1, 14))));
        runInTransaction(() -> desk.addSchoolYear(command));
        assertThat(inTransaction(calendars::terms)).hasSize(7);
        assertThatThrownBy(() -> runInTransaction(() -> desk.addSchoolYear(command)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void saysWhichTermOfANewSchoolYearIsWrong() {
        AddSchoolYear command = new AddSchoolYear(
                "2027—2028学年",
                LocalDate.of(2027, 9, 1),
                LocalDate.of(2028, 8, 31),
                List.of(
                        new AddSchoolYear.NewTerm("第一学期", LocalDate.of(2027, 9, 1), LocalDate.of(2028, 1, 14)),
                        new AddSchoolYear.NewTerm("第二学期", LocalDate.of(2028, 1, 10), LocalDate.of(2028, 7, 1))));
        assertThatThrownBy(() -> runInTransaction(() -> desk.addSchoolYear(command)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(tuple("terms[1].firstDay", "term-overlaps")));
    }

    @Test
    void closesEveryHomeForADayAndOpensThemAgain() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        AddClosure command = new AddClosure(null, monday, monday, "暴雨红色预警");
        assertThat(inTransaction(() -> desk.previewClosure(command)).datesChangingWhetherHeld())
                .containsExactly(monday);
        ClosureSummary closure = inTransaction(() -> desk.addClosure(command));
        assertThat(wiring.told()).containsExactly(new DaysClosed(closure.id(), null, new DateRange(monday, monday)));
        assertThat(inTransaction(() -> calendars.careDay(monday, UUID.randomUUID()))
                        .detail())
                .isEqualTo("暴雨红色预警");
        assertThat(inTransaction(() -> calendars.closuresSince(monday))).containsExactly(closure);
        runInTransaction(() -> desk.removeClosure(closure.id()));
        assertThat(inTransaction(() -> calendars.careDay(monday)).held()).isTrue();
        assertThatThrownBy(() -> runInTransaction(() -> desk.removeClosure(closure.id())))
                .matches(CalendarError.CLOSURE_NOT_FOUND::stopped);
    }

    @Test
    void refusesAClosureOfAnUnknownHome() {
        AddClosure command =
                new AddClosure(UUID.randomUUID(), LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23), "停电");
        assertThatThrownBy(() -> runInTransaction(() -> desk.addClosure(command)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldError("home", "home-unknown")));
    }

    @Test
    void refusesToListMoreThanTwoYears() {
        assertThatThrownBy(() -> inTransaction(() -> calendars.careDays(DateRange.since(NEW_YEAR))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        inTransaction(() -> calendars.careDays(new DateRange(NEW_YEAR, LocalDate.of(2029, 1, 5)))))
                .isInstanceOf(InvalidInput.class);
    }

    private void assertRefused(EditTerm command, String code) {
        assertThatThrownBy(() -> runInTransaction(() -> desk.editTerm(command)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::code)
                        .contains(code));
    }

    private TermId autumn() {
        return inTransaction(calendars::terms).stream()
                .filter(term ->
                        term.firstDay().getYear() == 2026 && term.firstDay().getMonthValue() == 9)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static byte[] year2027() {
        return "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true}]}"
                .getBytes(StandardCharsets.UTF_8);
    }
}
