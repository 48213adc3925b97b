package org.halfpastfour.account;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * Keeps refusals that are answered as such out of the log: a use case that the caller's role may not call, and a change
 * that another one came before. Every other failure stays.
 */
final class RefusalFilter implements Filter {

    private static final int DEEPEST = 20;

    @Override
    public boolean isLoggable(LogRecord record) {
        return Stream.iterate(record.getThrown(), thrown -> thrown != null, Throwable::getCause)
                .limit(DEEPEST)
                .noneMatch(RefusalFilter::isRefusal);
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown instanceof EJBAccessException || thrown instanceof OptimisticLockException;
    }
}
