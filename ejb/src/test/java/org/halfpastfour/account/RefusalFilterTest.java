package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalFilterTest {

    @Test
    void leavesOutWhoMayNotCall() {
        assertThat(isKept(new EJBAccessException("not allowed"))).isFalse();
        assertThat(isKept(new EJBTransactionRolledbackException("outer", new EJBAccessException("inner"))))
                .isFalse();
    }

    @Test
    void leavesOutAChangeThatCameSecond() {
        assertThat(isKept(new EJBException(new OptimisticLockException()))).isFalse();
    }

    @Test
    void keepsEveryOtherFailure() {
        assertThat(isKept(new EJBException(new NullPointerException()))).isTrue();
        assertThat(isKept(null)).isTrue();
    }

    private static boolean isKept(@Nullable Exception thrown) {
        var entry = new LogRecord(Level.SEVERE, "WFLYEJB0034");
        entry.setThrown(thrown);
        return new RefusalFilter().isLoggable(entry);
    }
}
