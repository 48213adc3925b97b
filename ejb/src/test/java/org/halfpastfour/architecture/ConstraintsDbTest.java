package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.Constraints;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * What the database refuses by a name either stands in the table of a feature, with what is told then, or is met by
 * nobody, and why. A new constraint does not pass until that is decided.
 */
class ConstraintsDbTest {

    /** Kinds of which nobody meets one, if no table has it, and why; the letters are those of {@code pg_constraint}. */
    private static final Map<String, String> KINDS_MET_BY_NOBODY = Map.of(
            "p", "ids are made by the product, and other keys are written where none is yet",
            "f", "what a row names was read in the same transaction, and is not deleted",
            "c", "commands, entities and rules refuse it first",
            "n", "the compiler and the checks of commands leave nothing out");

    /** By itself or by the functions of triggers: what its kind does not explain. */
    private static final String NAMED =
            """
            SELECT c.conname::text FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
            WHERE n.nspname IN (%1$s) AND NOT c.contype::text = ANY ('%2$s')
            UNION SELECT i.relname::text FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
            JOIN pg_namespace n ON n.oid = i.relnamespace
            WHERE n.nspname IN (%1$s) AND x.indisunique AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.oid)
            UNION SELECT (regexp_matches(p.prosrc, 'CONSTRAINT = ''(\\w+)''', 'g'))[1] FROM pg_proc p
            JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN (%1$s)
            """.formatted(TestDatabase.SCHEMAS, "{" + String.join(",", KINDS_MET_BY_NOBODY.keySet()) + "}");

    private static final String EXPLAINED = """
            SELECT c.conname::text FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname IN (%1$s)
            """.formatted(TestDatabase.SCHEMAS);

    private static final String RAISED_WITHOUT = """
            SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname IN (%1$s) AND EXISTS (
                SELECT FROM regexp_matches(p.prosrc, 'RAISE EXCEPTION [^;]*;', 'g') AS raised
                WHERE raised[1] ~ '''23|integrity' AND raised[1] !~ 'CONSTRAINT = ')
            """.formatted(TestDatabase.SCHEMAS);

    /** Met through two features, because the change of the one moves the rows of the other. */
    private static final Map<String, String> IN_TWO_TABLES =
            Map.of("booking_participant_once", "who books meets it, and who moves a session that people have booked");

    /** Why nobody meets them. Whoever did would be told of a failure, and the log would have it. */
    private static final Map<String, Set<String>> MET_BY_NOBODY = Map.of(
            "the server says first what it does; who slips in a statement meets them",
            Set.of(
                    "access_card_by_case_side",
                    "access_card_once",
                    "account_enabled_by_two",
                    "account_front_door",
                    "consent_as_signed",
                    "consent_text_kept",
                    "first_account_token_once"),
            "whoever writes such a row holds the account, person, booking or session that it is of",
            Set.of(
                    "access_card_open_key",
                    "account_grant_once",
                    "attendance_once",
                    "likeness_pair_key",
                    "offer_open_key",
                    "person_join_live_key",
                    "repair_participant_once",
                    "session_only_planned"),
            "who adds a picture names each child on it once, and who joins two records looks first",
            Set.of("day_picture_child_once"),
            "made by chance, of so many that no two are alike",
            Set.of("access_card_secret_key", "calendar_feed_secret_key", "household_code_key", "own_key_start_key"),
            "written where none is yet",
            Set.of(
                    "access_request_open_key",
                    "figure_count_key",
                    "figure_month_key",
                    "told_figure_key",
                    "circular_family_message_key",
                    "incoming_mail_key",
                    "no_show_appeal_once",
                    "stay_question_once",
                    "reply_told_as_key"),
            "templates come with the product, each version once",
            Set.of("repair_template_current_key", "repair_template_number_key"),
            "a note is looked for first by who holds the case, and a family takes part in a meeting once",
            Set.of("repair_barrier_once", "repair_session_of_meeting_key"),
            "has an id in it that is there once, for others to refer to",
            Set.of(
                    "assessment_of_client",
                    "assessment_request_of_client",
                    "errand_of_client",
                    "station_in_district",
                    "check_in_of_client",
                    "client_contact_of_client",
                    "person_open_key",
                    "repair_session_session_id_key",
                    "review_figures_of_client_key",
                    "review_of_client_key",
                    "signed_review_link_key",
                    "room_home_key",
                    "series_of_programme",
                    "session_during_key",
                    "staff_member_person_key",
                    "wish_list_owner"),
            "commands refuse it first, and lots are drawn of different children",
            Set.of("wish_once", "wish_lot_once"),
            "the form that is sent again finds what it wrote",
            Set.of("errand_report_attempt_key", "check_in_attempt_key"));

    @Test
    void whatTheDatabaseRefusesByNameIsToldOrMetByNobody() throws SQLException {
        Set<String> known = new TreeSet<>(tables().keySet());
        MET_BY_NOBODY.values().forEach(known::addAll);
        Set<String> named = new TreeSet<>(strings(NAMED));
        assertThat(named).hasSizeGreaterThan(40).isSubsetOf(known);
    }

    @Test
    void everyNameInATableIsThere() throws SQLException {
        Set<String> there = new HashSet<>(strings(NAMED));
        there.addAll(strings(EXPLAINED));
        assertThat(tables().keySet()).hasSizeGreaterThan(20).isSubsetOf(there);
        assertThat(MET_BY_NOBODY.values().stream().flatMap(Set::stream)).isSubsetOf(there);
    }

    @Test
    void everyNameStandsOnce() throws SQLException {
        assertThat(tables().entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(IN_TWO_TABLES.keySet());
        List<String> all = Stream.concat(
                        tables().keySet().stream(),
                        MET_BY_NOBODY.values().stream().flatMap(Set::stream))
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void aFeatureHasOneTable() {
        assertThat(constants().map(field -> Product.feature(field.owner())))
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates();
        assertThat(constants().map(field -> field.owner().getSimpleName()))
                .allMatch(name -> name.endsWith("Constraints"));
    }

    @Test
    void everyTriggerThatRefusesNamesItsConstraint() throws SQLException {
        assertThat(strings(RAISED_WITHOUT)).isEmpty();
    }

    @Test
    void aTriggerThatNamesNoneIsFound() throws SQLException {
        assertThat(strings("SELECT 'found' WHERE 'RAISE EXCEPTION ''x: \"y\"'' USING ERRCODE = ''23514'';' ~ '''23'"
                        + " AND 'RAISE EXCEPTION ''x: \"y\"'' USING ERRCODE = ''23514'';' !~ 'CONSTRAINT = '"))
                .hasSize(1);
    }

    /** By constraint the features that tell of it. */
    private static Map<String, List<String>> tables() {
        return constants()
                .flatMap(constant -> constant.value().names().stream()
                        .map(name -> Map.entry(name, Product.feature(constant.owner()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private record Table(JavaClass owner, Constraints value) {}

    private static Stream<Table> constants() {
        return Product.CLASSES.stream()
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Constraints.class)))
                .map(type -> new Table(type, value(type.reflect())));
    }

    private static Constraints value(Class<?> type) {
        try {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Constraints.class) {
                    field.setAccessible(true);
                    return (Constraints) field.get(null);
                }
            }
            throw new IllegalStateException("No table in " + type);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static List<String> strings(String sql) throws SQLException {
        try (var connection = TestDatabase.get().connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
