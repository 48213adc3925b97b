package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.placing.AskForWishes;
import org.halfpastfour.placing.Placings;
import org.halfpastfour.placing.SendWishes;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.placing.Wishes;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;

/** What families wish for the next term: one home still collects, one has published who got what. Nothing where no next term is known. */
@ApplicationScoped
class DemoWishes {

    static final int PARTS = 9;

    private static final List<String> TITLES = List.of("剪纸", "象棋", "合唱");
    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final int AHEAD = 21;
    private static final int LONGEST = 35;

    @Inject
    private DemoTelling telling;

    @Inject
    private DemoHomes homes;

    @Inject
    private DemoFamilies families;

    @Inject
    private Calendars calendars;

    @Inject
    private Programmes programmes;

    @Inject
    private Placings placings;

    @Inject
    private Wishes wishes;

    /** A round in days from today, both inside. */
    private record Round(DemoSite site, DemoCalendar calendar, TermSummary term, int from, int until, int places) {

        LocalDate day(int days) {
            return calendar.today().plusDays(days);
        }

        ActAs staff() {
            return DemoWishes.staff(site);
        }
    }

    /** Collects for two more weeks. */
    void ask(DemoSite site, DemoCalendar calendar) {
        next(site, calendar).ifPresent(term -> collect(new Round(site, calendar, term, -4, 14, 6)));
    }

    /** Was published three days ago; of each class there is less than was wished for. */
    void publish(DemoSite site, DemoCalendar calendar) {
        next(site, calendar).ifPresent(term -> {
            Round round = new Round(site, calendar, term, -12, -6, 1);
            collect(round);
            part(round, "placed", -4, () -> placings.place(only(round)));
            part(round, "published", -3, () -> placings.publish(only(round)));
        });
    }

    private Optional<TermSummary> next(DemoSite site, DemoCalendar calendar) {
        return staff(site).call(calendars::terms).stream()
                .filter(term -> term.firstDay().isAfter(calendar.today().plusDays(AHEAD)))
                .min((one, other) -> one.firstDay().compareTo(other.firstDay()));
    }

    private void collect(Round round) {
        DemoHouse house = round.staff().call(homes::own);
        List<DemoFamily> known = round.staff().call(() -> families.known(round.site(), house.home()));
        part(round, "next term", round.from() - 1, () -> plan(round, house));
        part(round, "asked", round.from(), () -> {
            var unused = placings.open(new AskForWishes(
                    house.home(), round.term().id(), round.day(round.from()), round.day(round.until())));
        });
        DemoAccounts.wishing(known).forEach(family -> send(round, family));
    }

    private void plan(Round round, DemoHouse house) {
        LocalDate first = round.term().firstDay();
        DateRange dates = new DateRange(first, first.plusDays(LONGEST));
        for (int i = 0; i < TITLES.size(); i++) {
            ProgrammeId programme = programmes.make(new MakeProgramme(
                    house.home(), SessionKind.COURSE, TITLES.get(i), "下学期的兴趣小组，材料由青少年之家提供。", 6, 14, false));
            programmes.plan(new PlanSeries(
                    programme,
                    house.activityRoom(),
                    house.staff().subList(2, 4),
                    new Recurrence(
                            EnumSet.of(DAYS.get(i)),
                            LocalTime.of(16, 30),
                            LocalTime.of(17, 30),
                            dates,
                            SeriesDays.ANY_DAY,
                            List.of()),
                    round.places(),
                    0,
                    round.calendar().at(round.day(round.until() + 1), 8, 0),
                    0,
                    true));
        }
    }

    private void send(Round round, DemoFamily family) {
        ActAs parent = new ActAs(DemoAccounts.parentOf(round.site(), family), Set.of(Role.PARENT));
        telling.part(
                round.site().part("wishes " + family.number()),
                parent,
                round.calendar().at(round.day(round.from() + 1), 20, family.number()),
                () -> wishes.send(wish(round, family)));
    }

    private SendWishes wish(Round round, DemoFamily family) {
        WishRoundId open = wishes.roundsFor(family.household()).getFirst().id();
        List<SeriesId> ranked = new ArrayList<>(
                wishes.classesOf(open).stream().map(each -> each.series()).toList());
        Collections.shuffle(ranked, new Random(family.number()));
        return new SendWishes(
                round.term().id(),
                family.household(),
                family.children().getFirst(),
                List.of(),
                ranked.subList(0, 1 + family.number() % TITLES.size()),
                1);
    }

    private WishRoundId only(Round round) {
        return placings.roundsOf(homes.own().home()).getFirst().id();
    }

    private void part(Round round, String name, int day, Runnable work) {
        telling.part(round.site().part(name), round.staff(), round.calendar().at(round.day(day), 10, 0), work);
    }

    private static ActAs staff(DemoSite site) {
        return new ActAs(site.staffLogin(), Set.of(Role.HOME_STAFF));
    }
}
