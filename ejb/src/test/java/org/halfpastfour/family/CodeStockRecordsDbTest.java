package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who looks at the open side for the one that gave a code out. */
class CodeStockRecordsDbTest {

    private static final LocalDate MONTH = TODAY.withDayOfMonth(1);

    private final FamilyWorld world = new FamilyWorld();
    private final CodeStockRecords stock = new Wiring().get(CodeStockRecords.class);

    @BeforeEach
    void stocked() throws SQLException {
        asOwner("DELETE FROM wall.code_stock; DELETE FROM programme.referral_code");
        fill();
    }

    @Test
    void givingACodeOutChangesNoRowOfTheOpenSide() throws SQLException {
        world.asStaff();
        List<String> before = openSide();
        assertThat(run(world.referrals::issue)).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(openSide()).isEqualTo(before).hasSizeGreaterThan(40);
    }

    @Test
    void aCaseworkersCodeHasNoTransactionInCommonWithAnything() throws SQLException {
        Caller caseworker = TestCaller.caseworkerIn("500103");
        ReferralCodes codes = new Wiring()
                .with(Caller.class, caseworker)
                .with(Clock.class, Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai")))
                .get(ReferralCodes.class);
        List<String> transaction = new ArrayList<>();
        String code = run(() -> {
            transaction.add((String) TestJpa.entityManager()
                    .createNativeQuery("SELECT pg_current_xact_id()::xid::text", String.class)
                    .getSingleResult());
            return codes.issue();
        });
        for (String table : openTables()) {
            assertThat(strings("SELECT '" + table + "' FROM " + table + " WHERE xmin::text = '" + transaction.getFirst()
                            + "' OR xmax::text = '" + transaction.getFirst() + "'"))
                    .isEmpty();
        }
        assertThat(strings("SELECT code FROM programme.referral_code WHERE code = '" + code + "'"))
                .containsExactly(code);
        assertThat(strings("SELECT id::text FROM account.audit_entry WHERE account_id = '" + caseworker.id() + "'"))
                .isEmpty();
    }

    @Test
    void aCodeThatWasGivenOutLooksLikeAllOthers() throws SQLException {
        world.asStaff();
        String code = run(world.referrals::issue);
        assertThat(strings(
                        "SELECT DISTINCT concat_ws(' ', xmin, xmax, issued_on, expires_on, household_id, redeemed_at)"
                                + " FROM programme.referral_code WHERE issued_on = '" + MONTH + "'"))
                .hasSize(1);
        assertThat(strings("SELECT issued_on::text FROM programme.referral_code WHERE code = '" + code + "'"))
                .containsExactly(MONTH.toString());
    }

    @Test
    void codesAreGivenOutInNoOrder() {
        List<String> ofBatch = new ArrayList<>(codesOfMonth());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            places.add(ofBatch.indexOf(run(() -> stock.take(TODAY))));
        }
        assertThat(places).doesNotHaveDuplicates().doesNotContain(-1);
        assertThat(places).isNotEqualTo(places.stream().sorted().toList());
    }

    @Test
    void aBatchIsMadeWhenFewAreLeftAndAlwaysOfOneSize() {
        fill();
        assertThat(codesOfMonth()).hasSize(CodeStockRecords.BATCH);
        take(CodeStockRecords.BATCH / 2);
        fill();
        assertThat(codesOfMonth()).hasSize(CodeStockRecords.BATCH);
        take(1);
        fill();
        assertThat(codesOfMonth()).hasSize(2 * CodeStockRecords.BATCH);
    }

    @Test
    void theNextMonthIsStockedBeforeItBegins() throws SQLException {
        assertThat(strings("SELECT code FROM programme.referral_code WHERE issued_on = '" + MONTH.plusMonths(1) + "'"))
                .hasSize(CodeStockRecords.BATCH);
    }

    @Test
    void whoAsksWhenNoneAreLeftGetsOne() {
        Set<String> taken = new HashSet<>(take(CodeStockRecords.BATCH));
        assertThat(taken).hasSize(CodeStockRecords.BATCH).doesNotContain(run(() -> stock.take(TODAY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM wall.code_stock",
                "DELETE FROM wall.code_stock",
                "SELECT * FROM wall.codes_given_before",
                "INSERT INTO programme.referral_code (code, issued_on, expires_on) VALUES ('A', '2026-11-01', '2027-11-01')",
                "UPDATE programme.referral_code SET expires_on = '2099-01-01'"
            })
    void theServersLoginKnowsNotWhatIsLeftAndMakesNone(String statement) throws SQLException {
        try (Connection connection = TestDatabase.get().connectAsApplication();
                Statement asLogin = connection.createStatement()) {
            assertThatThrownBy(() -> asLogin.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private void fill() {
        run(() -> {
            stock.fill(TODAY);
            return true;
        });
    }

    private List<String> take(int count) {
        return run(() -> {
            List<String> taken = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                taken.add(stock.take(TODAY));
            }
            return taken;
        });
    }

    private static List<String> codesOfMonth() {
        try {
            return strings("SELECT code FROM programme.referral_code WHERE issued_on = '" + MONTH + "' ORDER BY ctid");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of every table how many rows it has, and by which transactions. */
    private static List<String> openSide() throws SQLException {
        List<String> seen = new ArrayList<>();
        for (String table : openTables()) {
            seen.addAll(strings("SELECT concat_ws(' ', '" + table + "', count(*), sum(hashtext(xmin::text)),"
                    + " sum(hashtext(xmax::text)), sum(hashtext(ctid::text))) FROM " + table));
        }
        return seen;
    }

    private static List<String> openTables() throws SQLException {
        return strings("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables" + " WHERE schemaname IN ("
                + TestDatabase.SCHEMAS + ") AND schemaname NOT IN ('casework', 'wall') ORDER BY 1");
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(String sql) throws SQLException {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
