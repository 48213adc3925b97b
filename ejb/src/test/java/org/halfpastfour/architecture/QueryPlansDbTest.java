package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.hibernate.query.QueryParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPlansDbTest {

    /** Of a table that is nearly empty every index is as good as any other. */
    private static final String MANY_PEOPLE = """
            INSERT INTO programme.person (id, kind, name, phone)
            SELECT uuidv7(), 'ADULT', 'Planned ' || n, '139' || lpad(n::text, 8, '0') FROM generate_series(1, 2000) n""";

    @Test
    void everyNamedQueryIsTranslatedOnceAndNotEachTimeItIsAsked() {
        try (EntityManager entities = TestJpa.factory().createEntityManager()) {
            List<NamedQuery> queries = entities.getMetamodel().getEntities().stream()
                    .map(EntityType::getJavaType)
                    .flatMap(type -> Arrays.stream(type.getAnnotationsByType(NamedQuery.class)))
                    .toList();
            assertThat(queries).hasSizeGreaterThan(50);
            assertThat(queries)
                    .as("these take a list; see the function includes")
                    .noneMatch(query -> takesList(entities, query));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            party_session_idx          | SELECT FROM programme.party WHERE session_id = $1
            session_adult_member_idx   | SELECT FROM programme.session_adult WHERE staff_member_id = $1
            sign_in_log_name_idx       | SELECT FROM account.sign_in_log WHERE login_name = $1 ORDER BY at DESC, id DESC LIMIT 20
            BitmapOr                   | SELECT FROM programme.person WHERE id = ANY(ARRAY[CAST($1 AS uuid)]) OR id = (SELECT a.id FROM programme.person a WHERE a.account_id = $1)
            person_lower_name_idx      | SELECT FROM programme.person WHERE lower(name) LIKE $1 ESCAPE '!'
            household_lower_name_idx   | SELECT FROM programme.household WHERE lower(name) LIKE $1 ESCAPE '!'
            booking_waiting_begins_idx | SELECT FROM programme.booking WHERE state = 'WAITING' AND lower(during) <= $1
            casework_audit_signed_idx  | SELECT subject_id FROM casework.audit_entry WHERE action = 'review.signed' AND client_id = $1
            offer_expiry_idx           | SELECT FROM programme.offer WHERE state = 'OPEN' AND expires_at <= $1
            """)
    void whatIsAskedOftenHasItsIndex(String index, String question) throws SQLException {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(MANY_PEOPLE);
            statement.execute("SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan");
            statement.execute("PREPARE asked AS " + question);
            try (ResultSet plan = statement.executeQuery("EXPLAIN EXECUTE asked (NULL)")) {
                var lines = new StringBuilder();
                while (plan.next()) {
                    lines.append(plan.getString(1)).append('\n');
                }
                assertThat(lines.toString()).contains(index);
            } finally {
                connection.rollback();
                statement.execute("DEALLOCATE asked");
            }
        }
    }

    private static boolean takesList(EntityManager entities, NamedQuery query) {
        return entities.createNamedQuery(query.name()).getParameters().stream()
                .anyMatch(parameter -> ((QueryParameter<?>) parameter).allowsMultiValuedBinding());
    }
}
