package org.halfpastfour.shell.ui;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.halfpastfour.shared.DatabaseAway;
import org.jspecify.annotations.Nullable;

/**
 * A database that is away is told in the log in one line, whichever part of the server tells it: there are as many as there
 * are questions meanwhile, and their traces would hide everything else and fill a disk that is full already.
 */
@WebListener
public class AwayInOneLine implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Arrays.stream(Logger.getLogger("").getHandlers()).forEach(AwayInOneLine::put);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Arrays.stream(Logger.getLogger("").getHandlers()).forEach(AwayInOneLine::takeAway);
    }

    private static void put(Handler handler) {
        handler.setFilter(new Shortening(handler.getFilter()));
    }

    private static void takeAway(Handler handler) {
        if (handler.getFilter() instanceof Shortening ours) {
            handler.setFilter(ours.before);
        }
    }

    /**
     * Lets through what was let through before, shortened.
     *
     * @param before null where there was none
     */
    record Shortening(@Nullable Filter before) implements Filter {

        @Override
        public boolean isLoggable(LogRecord entry) {
            Throwable thrown = entry.getThrown();
            if (thrown != null) {
                DatabaseAway.line(thrown).ifPresent(line -> entry.setThrown(new Away(line)));
            }
            return before == null || before.isLoggable(entry);
        }
    }

    /** What is left of a failure: the words, and no trace of it. */
    private static final class Away extends Exception {

        private static final long serialVersionUID = 1L;

        Away(String line) {
            super(line, null, false, false);
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
