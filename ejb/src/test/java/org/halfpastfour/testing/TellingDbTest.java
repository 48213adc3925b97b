package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.shared.Happening;
import org.junit.jupiter.api.Test;

/** The wiring tells what has happened as the container does: after the transaction, and only where it succeeded. */
class TellingDbTest {

    record Happened(String what) implements Happening {}

    private final List<String> heard = new ArrayList<>();
    private final Wiring wiring = new Wiring().whenTold(Happened.class, each -> heard.add(each.what()));

    @Test
    void whoListensHearsItOnceTheTransactionHasSucceeded() {
        TestJpa.runInTransaction(() -> {
            fire("booked");
            assertThat(heard).isEmpty();
        });
        assertThat(heard).containsExactly("booked");
        assertThat(wiring.told()).containsExactly(new Happened("booked"));
        assertThat(wiring.told()).isEmpty();
    }

    @Test
    void nobodyHearsOfWhatFailed() {
        assertThatThrownBy(() -> TestJpa.runInTransaction(() -> {
                    fire("booked");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        TestJpa.runInTransaction(() -> {});
        assertThat(heard).isEmpty();
        assertThat(wiring.told()).isEmpty();
    }

    @Test
    void whatAnInnerTransactionToldStaysToldWhenTheOuterOneFails() {
        assertThatThrownBy(() -> TestJpa.runInTransaction(() -> {
                    fire("outer");
                    TestJpa.inNewTransaction(() -> {
                        fire("inner");
                        return null;
                    });
                    assertThat(heard).containsExactly("inner");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(heard).containsExactly("inner");
    }

    @Test
    void whoListensMayWriteInATransactionOfItsOwn() {
        Wiring writing = new Wiring()
                .whenTold(
                        Happened.class,
                        each -> TestJpa.runInTransaction(() -> {
                            heard.add(each.what());
                        }));
        TestJpa.runInTransaction(() -> writing.<Happening>event().fire(new Happened("booked")));
        assertThat(heard).containsExactly("booked");
    }

    @Test
    void whoKeepsItDoesSoInTheSameTransactionAndOnlyWhereItSucceeds() {
        Wiring keeping = new Wiring().whenKept(Happened.class, each -> heard.add(each.what()));
        TestJpa.runInTransaction(() -> {
            keeping.<Happening>event().fire(new Happened("booked"));
            assertThat(heard).isEmpty();
        });
        assertThat(heard).containsExactly("booked");
        assertThatThrownBy(() -> TestJpa.runInTransaction(() -> {
                    keeping.<Happening>event().fire(new Happened("undone"));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        TestJpa.runInTransaction(() -> {});
        assertThat(heard).containsExactly("booked");
    }

    private void fire(String what) {
        wiring.<Happening>event().fire(new Happened(what));
    }
}
