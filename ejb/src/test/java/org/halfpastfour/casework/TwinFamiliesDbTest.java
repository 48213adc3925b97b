package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Of two families that the homes know alike to the field, one has everything of the case side that there is, and the other nothing. What
 * the programme side keeps and what it says to anybody is read for any word, id, count or time by which they differ.
 */
class TwinFamiliesDbTest extends WallScene {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Codes, secrets and proposals, by chance each time. */
    private static final Pattern MADE_UP =
            Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b|\\b[0-9a-f]{32,}\\b|\\bp\\d{6}\\b");

    private static final String CODE = "7K3M-9XQ2";
    private static final String TWIN_CODE = "7K3M-9XQ4";

    /** Fewer would not be everything that can be asked. */
    private static final int LEAST_ANSWERS = 100;

    private static final int LEAST_LISTED = 10;

    private CaseScene.Family family;
    private CaseScene.Family twin;
    private AccountId staff;
    private AccountId parent;
    private AccountId twinParent;
    private Set<String> caseIds;

    @BeforeEach
    void aTwinOfTheFamily() throws SQLException {
        family = known(CODE);
        twin = scene.family(TWIN_CODE);
        staff = TestAccounts.insert("staff");
        alike();
        parent = scene.parent("parent-1", family);
        twinParent = scene.parent("parent-2", twin);
        UUID soon = scene.session("PARENT_CHILD_EVENT", scene.today.plusDays(8));
        for (CaseScene.Family each : List.of(family, twin)) {
            assertThat(scene.booking(each, soon, scene.today, "CONFIRMED")).isNotNull();
        }
        caseIds = idsOf("casework");
    }

    private CaseScene.Family known(String code) throws SQLException {
        return new CaseScene.Family(
                one("SELECT id FROM programme.household WHERE code = '" + code + "'"),
                code,
                one(member("CHILD", code)),
                one(member("ADULT", code)));
    }

    private static String member(String kind, String code) {
        return "SELECT p.id FROM programme.person p JOIN programme.household_member m ON m.person_id = p.id"
                + " JOIN programme.household h ON h.id = m.household_id WHERE p.kind = '" + kind + "' AND h.code = '"
                + code
                + "'";
    }

    private UUID one(String sql) throws SQLException {
        return UUID.fromString(scene.strings(sql).getFirst());
    }

    /** It came to the same class, was marked by the same account, and its child was entered twice as well. */
    private void alike() throws SQLException {
        UUID held = one("SELECT session_id FROM programme.booking WHERE household_id = '" + family.household() + "'");
        UUID booking = scene.booking(twin, held, scene.today.minusDays(3), "CONFIRMED");
        UUID attendance = Ids.next();
        scene.sql(
                "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, arrived_at, left_at)"
                        + " SELECT ?, session_id, ?, ?, arrived_at, left_at FROM programme.attendance WHERE session_id = ?",
                attendance,
                booking,
                twin.child(),
                held);
        scene.sql(
                "INSERT INTO programme.attendance_change (id, attendance_id, kind, before, after, changed_by, changed_at)"
                        + " SELECT uuidv7(), ?, kind, before, after, changed_by, changed_at FROM programme.attendance_change",
                attendance);
        scene.sql(
                "INSERT INTO programme.person (id, kind, name, birth_date, joined_into)"
                        + " SELECT uuidv7(), kind, name, birth_date, ? FROM programme.person WHERE joined_into = ?",
                twin.child(),
                family.child());
    }

    @Test
    void whatTheProgrammeSideKeepsOfThemIsAlike() throws SQLException {
        assertThat(differences()).isEmpty();
    }

    @Test
    void nothingThatItKeepsNamesAnythingOfACase() throws SQLException {
        SoftAssertions softly = new SoftAssertions();
        for (Row row : rows()) {
            softly.assertThat(row.ids()).as(row.text()).doesNotContainAnyElementsOf(caseIds);
            softly.assertThat(row.text()).doesNotContain("张三", "13800000000", "C-1\"", "就业服务", "保护因素");
        }
        softly.assertAll();
    }

    /** What would tell is found: a word, a count, a time, an id, and who did it when. */
    @Test
    void aDifferenceIsFound() throws SQLException {
        for (String leak : List.of(
                "UPDATE programme.household SET name = name || ' ' WHERE id = '(household)'",
                "UPDATE programme.booking SET booked_at = booked_at + interval '1 second' WHERE household_id = '(household)'",
                "DELETE FROM programme.attendance_change c USING programme.attendance a"
                        + " WHERE a.id = c.attendance_id AND a.participant_id = '(child)'",
                "UPDATE account.account SET state = 'DISABLED' WHERE id = '(account)'",
                "INSERT INTO account.audit_entry (id, at, account_id, action, subject_kind, subject_id) VALUES"
                        + " (uuidv7(), '2026-11-24', '(account)', 'consent.given', 'household', '(household)')")) {
            scene.sql(leak.replace("(household)", family.household().toString())
                    .replace("(child)", family.child().toString())
                    .replace("(account)", parent.toString()));
            assertThat(differences()).as(leak).isNotEmpty();
            scene.database.clear();
            aCaseWithARowInEveryTable();
            aTwinOfTheFamily();
        }
    }

    @Test
    void whatItSaysToAnybodyIsAlike() {
        SoftAssertions softly = new SoftAssertions();
        int answered = 0;
        int listed = 0;
        for (UseCaseSample each : UseCaseSample.all()) {
            for (TestCaller[] who : callers()) {
                String what = each + " to " + who[0].loginName();
                UseCaseSample.Said one = said(each, who[0], family, parent);
                UseCaseSample.Said other = said(each, who[1], twin, twinParent);
                softly.assertThat(plain(one.text())).as(what).isEqualTo(plain(other.text()));
                softly.assertThat(ids(one.text())).as(what).doesNotContainAnyElementsOf(caseIds);
                answered += one.isAnswer() ? 1 : 0;
                List<String> own = naming(one, family, twin);
                softly.assertThat(own).as(what).isEqualTo(naming(other, twin, family));
                softly.assertThat(naming(one, twin, family)).as(what).isEqualTo(naming(other, family, twin));
                listed += own.size();
            }
        }
        softly.assertAll();
        assertThat(answered).as("answers").isGreaterThan(LEAST_ANSWERS);
        assertThat(listed).as("entries of lists").isGreaterThan(LEAST_LISTED);
    }

    /** What stands in lists of it that is about this family alone. */
    private List<String> naming(UseCaseSample.Said said, CaseScene.Family about, CaseScene.Family not) {
        return said.lists().stream()
                .flatMap(List::stream)
                .filter(each -> names(each, about) && !names(each, not))
                .map(this::plain)
                .sorted()
                .toList();
    }

    private static boolean names(String text, CaseScene.Family family) {
        return Stream.of(family.household(), family.child(), family.adult())
                .anyMatch(id -> text.contains(id.toString()));
    }

    /** Each as one family or for it, and the same for the other. */
    private List<TestCaller[]> callers() {
        return List.of(
                new TestCaller[] {
                    TestCaller.parentOf(family.household()).withId(parent),
                    TestCaller.parentOf(twin.household()).withId(twinParent)
                },
                both(TestCaller.staffOf(scene.home).withId(staff)),
                both(TestCaller.volunteerAt(scene.home).withId(staff)),
                both(TestCaller.cityOffice().withId(staff)));
    }

    private static TestCaller[] both(TestCaller caller) {
        return new TestCaller[] {caller, caller};
    }

    private UseCaseSample.Said said(UseCaseSample useCase, TestCaller who, CaseScene.Family about, AccountId account) {
        return useCase.call(
                who,
                scene.clock,
                Map.of(
                        "HouseholdId", about.household(),
                        "ChildId", about.child(),
                        "AdultId", about.adult(),
                        "PersonId", about.child(),
                        "AccountId", account.value(),
                        "HomeId", scene.home,
                        "RoomId", scene.room,
                        "SessionId", sessionOf(about),
                        "BookingId", bookingOf(about)));
    }

    private UUID sessionOf(CaseScene.Family of) {
        return first("SELECT session_id FROM programme.booking WHERE household_id = '%s' ORDER BY during DESC", of);
    }

    private UUID bookingOf(CaseScene.Family of) {
        return first("SELECT id FROM programme.booking WHERE household_id = '%s' ORDER BY during DESC", of);
    }

    private UUID first(String sql, CaseScene.Family of) {
        try {
            return one(sql.formatted(of.household()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what is only by name different: the code, the login, and ids. */
    private String plain(String answer) {
        String known = answer.replaceAll("parent-[12]", "(login)");
        for (CaseScene.Family each : List.of(family, twin)) {
            known = known.replace(each.household().toString(), "(household)")
                    .replace(each.child().toString(), "(child)")
                    .replace(each.adult().toString(), "(adult)");
        }
        return MADE_UP.matcher(UUIDS.matcher(known).replaceAll("(id)")).replaceAll("(made up)");
    }

    // What is kept
    // ------------------------------------------------------------------------------------------------------

    private record Row(String table, String text, List<String> ids) {}

    /** Every row that the login of the server can read. */
    private List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (String table : strings(
                "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE c.relkind IN ('r', 'v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')"
                        + " AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1",
                TestDatabase.APPLICATION)) {
            for (String text : strings("SELECT to_jsonb(t)::text FROM " + table + " t", TestDatabase.APPLICATION)) {
                rows.add(new Row(table, text, ids(text)));
            }
        }
        return rows;
    }

    private static List<String> ids(String text) {
        return UUIDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private Set<String> idsOf(String schema) throws SQLException {
        Set<String> ids = new HashSet<>();
        for (String table : strings("SELECT format('%I.%I', table_schema, table_name) FROM information_schema.columns"
                + " WHERE table_schema = '" + schema + "' AND column_name = 'id' AND data_type = 'uuid'")) {
            ids.addAll(strings("SELECT id::text FROM " + table));
        }
        assertThat(ids).contains(client.toString()).hasSizeGreaterThan(30);
        return ids;
    }

    /** What there is of one family and not of the other, whichever of the two. */
    private List<String> differences() throws SQLException {
        List<Row> rows = rows();
        Map<String, Integer> many = new TreeMap<>();
        of(family, parent, rows).forEach(row -> many.merge(row, 1, Integer::sum));
        of(twin, twinParent, rows).forEach(row -> many.merge(row, -1, Integer::sum));
        return many.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> each.getValue() + " " + each.getKey())
                .toList();
    }

    /** What names it, what names that, and so on; by what it is, and not by its id. */
    private List<String> of(CaseScene.Family about, AccountId account, List<Row> rows) {
        Map<String, String> own = new HashMap<>(Map.of(
                about.household().toString(), "(household)",
                about.child().toString(), "(child)",
                about.adult().toString(), "(adult)",
                account.toString(), "(account)"));
        List<Row> found = new ArrayList<>();
        List<Row> left = new ArrayList<>(rows);
        while (true) {
            List<Row> more = left.stream()
                    .filter(row -> row.ids().stream().anyMatch(own::containsKey))
                    .toList();
            if (more.isEmpty()) {
                break;
            }
            left.removeAll(more);
            found.addAll(more);
            for (Row row : more) {
                Pattern.compile("\"id\": \"([^\"]+)\"")
                        .matcher(row.text())
                        .results()
                        .forEach(id -> own.putIfAbsent(id.group(1), "(" + row.table() + ")"));
            }
        }
        return found.stream()
                .map(row -> row.table() + " "
                        + UUIDS.matcher(row.text()
                                        .replace(about.code(), "(code)")
                                        .replaceAll("parent-[12]", "(login)")
                                        .replaceAll("\"asked_order\": \\d+", "(who came first)"))
                                .replaceAll(id -> own.getOrDefault(id.group(), id.group())))
                .toList();
    }
}
