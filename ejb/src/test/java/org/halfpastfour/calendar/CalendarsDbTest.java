package org.halfpastfour.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.testing.TestJpa.inTransaction;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
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
    private final CalendarFiles files = new CalendarFiles();
    private final ForesightDesk foresight = new ForesightDesk();
    private final CalendarStepRecords steps = new CalendarStepRecords();
    private final CalendarBook desk = new CalendarBook();

    CalendarsDbTest() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Asia/Shanghai"));
        book.entityManager = TestJpa.entityManager();
        book.happenings = wiring.event();
        calendars.book = book;
        calendars.clock = clock;
        files.book = book;
        files.clock = clock;
        steps.entities = TestJpa.entityManager();
        foresight.book = book;
        foresight.steps = steps;
        foresight.clock = clock;
        desk.book = book;
        desk.steps = steps;
        desk.foresight = foresight;
        desk.clock = clock;
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
        CalendarImport file = inTransaction(() -> files.year(year2027(), "2027.json", 2027));
        assertThat(file.replaces()).isFalse();
        CalendarChange preview = foreseen(file.change());
        assertThat(preview.added()).extracting(SpecialDay::date).containsExactly(NEW_YEAR);
        assertThat(preview.datesChangingWhetherHeld())
                .contains(LocalDate.of(2027, 1, 4))
                .doesNotContain(NEW_YEAR, LocalDate.of(2027, 1, 2));
        assertThat(inTransaction(() -> calendars.year(2027)).announced()).isFalse();
    }

    @Test
    void importsAYearAndImportsItAgain() {
        put(inTransaction(() -> files.year(year2027(), "2027.json", 2027)));
        assertThat(inTransaction(() -> calendars.careDay(NEW_YEAR)).reason()).isEqualTo(DayReason.PUBLIC_HOLIDAY);
        byte[] corrected = "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2026-12-31\",\"isOffDay\":true}]}"
                .getBytes(StandardCharsets.UTF_8);
        CalendarImport again = inTransaction(() -> files.year(corrected, "2027-2.json", 2027));
        CalendarChange change = foreseen(again.change());
        put(again);
        assertThat(again.replaces()).isTrue();
        assertThat(change.removed()).extracting(SpecialDay::date).containsExactly(NEW_YEAR);
        assertThat(inTransaction(() -> calendars.year(2027)).source()).isEqualTo("2027-2.json");
        assertThat(inTransaction(() -> calendars.careDays(new DateRange(LocalDate.of(2026, 12, 31), NEW_YEAR))))
                .extracting(CareDay::reason)
                .containsExactly(DayReason.PUBLIC_HOLIDAY, DayReason.SCHOOL_DAY);
    }

    @Test
    void aYearThatIsTakenBackIsAsItWasBefore() {
        put(inTransaction(() -> files.year(year2027(), "2027.json", 2027)));
        UndoStep undo = new UndoStep(inTransaction(desk::latest).orElseThrow());
        assertThat(foreseen(undo).datesChangingWhetherHeld()).contains(LocalDate.of(2027, 1, 4));
        write(undo);
        assertThat(inTransaction(() -> calendars.year(2027)).announced()).isFalse();
        assertThat(inTransaction(() -> calendars.careDay(LocalDate.of(2027, 1, 4)))
                        .reason())
                .isEqualTo(DayReason.NOT_ANNOUNCED);
        write(new UndoStep(inTransaction(desk::latest).orElseThrow()));
        assertThat(inTransaction(() -> calendars.year(2027)).days())
                .extracting(SpecialDay::date)
                .containsExactly(NEW_YEAR);
    }

    @Test
    void replacesAShippedYear() {
        byte[] file = "{\"year\":2026,\"days\":[{\"name\":\"校庆\",\"date\":\"2026-11-23\",\"isOffDay\":true}]}"
                .getBytes(StandardCharsets.UTF_8);
        put(inTransaction(() -> files.year(file, "2026.json", 2026)));
        assertThat(inTransaction(() -> calendars.year(2026)).days()).hasSize(1);
        assertThat(inTransaction(() -> calendars.careDay(LocalDate.of(2026, 10, 1)))
                        .held())
                .isTrue();
    }

    @Test
    void movesATermAfterShowingWhatThatChanges() {
        TermId autumn = autumn();
        EditTerm command = new EditTerm(autumn, "秋季学期", LocalDate.of(2026, 9, 3), LocalDate.of(2027, 1, 22));
        CalendarChange preview = foreseen(command);
        assertThat(preview.datesChangingWhetherHeld())
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
        assertThat(inTransaction(() -> calendars.careDay(LocalDate.of(2026, 9, 1)))
                        .held())
                .isTrue();
        write(command);
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
        assertThatThrownBy(
                        () -> write(new EditTerm(unknown, "第一学期", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 1))))
                .matches(CalendarError.TERM_NOT_FOUND::stopped);
    }

    @Test
    void addsASchoolYearWithItsTerms() {
        AddSchoolYear command = new AddSchoolYear(
                "2027—2028学年",
                LocalDate.of(2027, 9, 1),
                LocalDate.of(2028, 8, 31),
                List.of(new AddSchoolYear.NewTerm("第一学期", LocalDate.of(2027, 9, 1), LocalDate.of(2028, 1, 14))));
        write(command);
        assertThat(inTransaction(calendars::terms)).hasSize(7);
        assertThatThrownBy(() -> write(command)).isInstanceOf(InvalidInput.class);
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
        assertThatThrownBy(() -> write(command))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(tuple("terms[1].firstDay", "term-overlaps")));
    }

    @Test
    void closesEveryHomeForADayAndOpensThemAgain() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        AddClosure command = new AddClosure(null, monday, monday, "暴雨红色预警");
        assertThat(foreseen(command).datesChangingWhetherHeld()).containsExactly(monday);
        write(command);
        ClosureSummary closure =
                inTransaction(() -> calendars.closuresSince(monday)).getFirst();
        assertThat(wiring.told()).containsExactly(new DaysClosed(closure.id(), null, new DateRange(monday, monday)));
        assertThat(inTransaction(() -> calendars.careDay(monday, UUID.randomUUID()))
                        .detail())
                .isEqualTo("暴雨红色预警");
        assertThat(inTransaction(() -> calendars.closuresSince(monday))).containsExactly(closure);
        write(new RemoveClosure(closure.id()));
        assertThat(inTransaction(() -> calendars.careDay(monday)).held()).isTrue();
        assertThatThrownBy(() -> write(new RemoveClosure(closure.id())))
                .matches(CalendarError.CLOSURE_NOT_FOUND::stopped);
    }

    @Test
    void refusesAClosureOfAnUnknownHome() {
        AddClosure command =
                new AddClosure(UUID.randomUUID(), LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23), "停电");
        assertThatThrownBy(() -> write(command))
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

    private void put(CalendarImport file) {
        write(file.change());
    }

    private CalendarChange foreseen(ChangeCalendar change) {
        return inTransaction(() -> desk.foresee(change)).change();
    }

    private void write(ChangeCalendar change) {
        inTransaction(() -> desk.write(
                change,
                desk.foresee(change),
                new Decided(null, "", Ids.next(), Instant.parse("2026-11-22T08:30:00Z"))));
    }

    private void assertRefused(EditTerm command, String code) {
        assertThatThrownBy(() -> write(command))
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
