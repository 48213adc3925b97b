package org.halfpastfour.family;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.Turns;

/** Makes codes of priority at the start and every night, whether or not anybody has given one out, on one server at a time. */
@Singleton
@Startup
@PermitAll
public class CodeStockTimer {

    private static final String WORK = "codes of priority";

    @Inject
    private CodeStockRecords stock;

    @Inject
    private Turns turns;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        stock.fill(LocalDate.now(clock));
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void everyNight() {
        var unused = turns.each(WORK, List.of(LocalDate.now(clock)), today -> {
            stock.fill(today);
            return true;
        });
    }
}
