package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only written down goes out once, at the end, with its transaction or not at all. */
class LastWritesDbTest {

    private static final LastWrite ENTRIES = new LastWrite("entries", """
            INSERT INTO account.audit_entry (id, at, action, subject_kind, detail) SELECT gen_random_uuid(), now(), 'a', 'b', detail
            FROM json_to_recordset(cast(? AS json)) AS line(detail text)""");
    private static final LastWrite OTHERS = new LastWrite("others", """
            INSERT INTO account.audit_entry (id, at, action, subject_kind, detail) SELECT gen_random_uuid(), now(), 'c', 'd', detail
            FROM json_to_recordset(cast(? AS json)) AS line(detail text)""");

    private final EntityManager entities = TestJpa.entityManager();

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.get().clear();
    }

    @Test
    void linesOfSeveralKindsAreOneStatement() {
        var cost = CountedStatements.of(() -> TestJpa.inTransaction(() -> {
            LastWrites.add(entities, OTHERS, Map.of("detail", "one"));
            LastWrites.add(entities, ENTRIES, Map.of("detail", "two"));
            LastWrites.add(entities, OTHERS, Map.of("detail", "three"));
            return true;
        }));
        assertThat(cost.statements()).hasSize(1);
        assertThat(written()).containsExactlyInAnyOrder("c one", "a two", "c three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "'; --", "\"\\u0041\\", "重庆 👩‍👧", "line\nline", ""})
    void everyTextIsWrittenAsItIs(String text) {
        add(text);
        assertThat(written()).containsExactly("a " + text);
    }

    @Test
    void whatIsLeftOutIsNothing() {
        TestJpa.runInTransaction(() -> LastWrites.add(entities, ENTRIES, Map.of()));
        assertThat(written()).containsExactly("a nothing");
    }

    @Test
    void whatWasRolledBackIsNotWritten() {
        Callable<Boolean> failing = () -> {
            LastWrites.add(entities, ENTRIES, Map.of("detail", "one"));
            throw new IllegalStateException("no");
        };
        assertThatThrownBy(() -> TestJpa.inTransaction(failing)).hasMessage("no");
        add("two");
        assertThat(written()).containsExactly("a two");
    }

    @Test
    void whatIsWrittenAtOnceIsNotWrittenAgain() {
        List<String> meanwhile = TestJpa.inTransaction(() -> {
            LastWrites.add(entities, ENTRIES, Map.of("detail", "one"));
            LastWrites.write(entities);
            List<String> seen = read();
            LastWrites.add(entities, ENTRIES, Map.of("detail", "two"));
            return seen;
        });
        assertThat(meanwhile).containsExactly("a one");
        assertThat(written()).containsExactlyInAnyOrder("a one", "a two");
    }

    @Test
    void withoutATransactionItIsRefused() {
        assertThatThrownBy(() -> TestJpa.withoutTransaction(() -> {
                    LastWrites.add(entities, ENTRIES, Map.of("detail", "one"));
                    return true;
                }))
                .isInstanceOf(TransactionRequiredException.class);
        assertThat(written()).isEmpty();
    }

    private void add(String text) {
        TestJpa.runInTransaction(() -> LastWrites.add(entities, ENTRIES, Map.of("detail", text)));
    }

    private List<String> written() {
        return TestJpa.inTransaction(this::read);
    }

    private List<String> read() {
        return entities.createNativeQuery(
                        "SELECT action || ' ' || coalesce(detail, 'nothing') FROM account.audit_entry", String.class)
                .getResultList();
    }
}
