package org.halfpastfour.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private DemoPartRecords parts;

    @Inject
    private DemoSites sites;

    @Inject
    private DemoSiteMaker siteMaker;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoCases cases;

    @Inject
    private DemoNews news;

    @Inject
    private DemoNotes notes;

    @Inject
    private DemoWishes wishes;

    @Inject
    private DemoDoor door;

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
        progress.begin(all.stream().mapToInt(DemoSiteMaker::parts).sum()
                + DemoCases.PARTS
                + DemoNews.PARTS
                + DemoNotes.PARTS
                + DemoDoor.PARTS
                + 2 * DemoWishes.PARTS);
        List<DemoSite> district = all.stream().filter(DemoSite::hasHistory).toList();
        makeDistrict(district, calendar);
        inTwo(all.stream()
                .filter(site -> !site.hasHistory())
                .<Runnable>map(site -> () -> siteMaker.setUp(site, calendar).forEach(Runnable::run))
                .toList());
        parts.make(COMPLETE, () -> {});
    }

    /** Cases and news look back on the first site's weeks; what is left then keeps both hands busy to the end. */
    private void makeDistrict(List<DemoSite> district, DemoCalendar calendar) {
        DemoSite first = district.getFirst();
        Map<DemoSite, List<Runnable>> weeks = new ConcurrentHashMap<>();
        inTwo(district.stream()
                .<Runnable>map(site -> () -> weeks.put(site, siteMaker.setUp(site, calendar)))
                .toList());
        inTwo(weeks.getOrDefault(first, List.of()));
        List<Runnable> left = new ArrayList<>();
        left.add(() -> {
            notes.make(first, calendar);
            cases.make(first, calendar);
            wishes.ask(first, calendar);
            news.make(first, calendar);
            door.make(first, calendar);
        });
        left.add(() -> wishes.publish(district.get(1), calendar));
        district.stream().skip(1).map(weeks::get).filter(Objects::nonNull).forEach(left::addAll);
        inTwo(left);
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
