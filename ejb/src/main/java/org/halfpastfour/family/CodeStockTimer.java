package org.halfpastfour.family;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Makes codes of priority at the start and every night, whether or not anybody has given one out; several nodes may. */
@Singleton
@Startup
@PermitAll
public class CodeStockTimer {

    @Inject
    private CodeStock stock;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        stock.fill(LocalDate.now(clock));
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void everyNight() {
        stock.fill(LocalDate.now(clock));
    }
}
