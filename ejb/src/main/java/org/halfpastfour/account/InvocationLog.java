package org.halfpastfour.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.logging.Logger;

/**
 * The container writes the stack trace of every call that ends in anything but a declared fact. While the application
 * runs, refusals are left out there, so that what is left is worth reading.
 */
@Singleton
@Startup
public class InvocationLog {

    static final String NAME = "org.jboss.as.ejb3.invocation";

    private final Logger log = Logger.getLogger(NAME);

    @PostConstruct
    void leaveRefusalsOut() {
        log.setFilter(new RefusalFilter());
    }

    @PreDestroy
    void keepEverythingAgain() {
        log.setFilter(null);
    }
}
