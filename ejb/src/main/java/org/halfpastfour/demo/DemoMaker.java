package org.halfpastfour.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;

/** Makes the demo data from beginning to end; what an earlier start has made is left as it is. */
@ApplicationScoped
class DemoMaker {

    private static final String PEOPLE = "people";
    private static final String COMPLETE = "complete";

    @Inject
    private DemoParts parts;

    @Inject
    private DemoSites sites;

    @Inject
    private DemoSiteMaker siteMaker;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoCases cases;

    @Inject
    private DemoProgress progress;

    @Inject
    private HouseClock clock;

    @Resource
    private ManagedExecutorService executor;

    void make() {
        Instant begun = clock.instant();
        try {
            if (parts.madeAt(COMPLETE).isEmpty()) {
                makeAll(parts.madeAt(PEOPLE).orElse(begun));
            }
            progress.end(Duration.between(begun, clock.instant()));
        } catch (RuntimeException failed) {
            progress.fail(failed);
        }
    }

    private void makeAll(Instant begun) {
        DemoCalendar calendar = calendar(begun);
        parts.make(PEOPLE, () -> {
            people.cityOffice(calendar.monday(-60));
            people.caseSide(calendar.monday(-60));
        });
        List<DemoSite> all =
                new ActAs(DemoAccounts.CITY, Set.of(Role.CITY_ADMIN)).call(() -> sites.of(progress.kind()));
        progress.begin(all.stream().mapToInt(DemoSiteMaker::parts).sum() + DemoCases.PARTS);
        inTwo(all.stream().<Runnable>map(site -> () -> make(site, calendar)).toList());
        parts.make(COMPLETE, () -> {});
    }

    private void make(DemoSite site, DemoCalendar calendar) {
        siteMaker.make(site, calendar);
        if (site.isFirst()) {
            cases.make(site, calendar);
        }
    }

    /** Two hands work on what is left until nothing is; a machine has two processors at least. */
    private void inTwo(List<Runnable> all) {
        Queue<Runnable> left = new ConcurrentLinkedQueue<>(all);
        Future<?> second = executor.submit(() -> work(left));
        work(left);
        try {
            second.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void work(Queue<Runnable> left) {
        for (Runnable next = left.poll(); next != null; next = left.poll()) {
            next.run();
        }
    }

    /** The weeks stand around the day on which the demo was begun, also when it goes on after a kill. */
    private DemoCalendar calendar(Instant begun) {
        return new DemoCalendar(LocalDate.ofInstant(begun, clock.getZone()), clock.getZone());
    }
}
