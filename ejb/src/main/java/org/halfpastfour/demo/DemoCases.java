package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.halfpastfour.casework.AttendanceConsents;
import org.halfpastfour.casework.CaseNotes;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ChecklistItem;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.FamilyRepairs;
import org.halfpastfour.casework.HoldRepair;
import org.halfpastfour.casework.InterventionId;
import org.halfpastfour.casework.MarkRepair;
import org.halfpastfour.casework.OpenCase;
import org.halfpastfour.casework.PersonMark;
import org.halfpastfour.casework.RecordAgreement;
import org.halfpastfour.casework.RecordConsent;
import org.halfpastfour.casework.RepairId;
import org.halfpastfour.casework.RepairModel;
import org.halfpastfour.casework.WriteNote;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.TimeRange;

/** Cases of the first home's district, as their caseworkers opened and followed them over the weeks. */
@ApplicationScoped
class DemoCases {

    /** The families, by number, whose parent has a case; the last one is another caseworker's. */
    private static final List<Integer> FAMILIES = List.of(5, 6, 8, 9, 11, 12, 14, 17, 18);

    static final int PARTS = FAMILIES.size();

    private static final List<Integer> HOURS = List.of(9, 10, 11, 12, 13, 18, 19, 12, 13);

    private static final int MOST_REPAIRS = 5;

    @Inject
    private DemoPartRecords parts;

    @Inject
    private DemoHomes homes;

    @Inject
    private DemoFamilies demoFamilies;

    @Inject
    private Families families;

    @Inject
    private Cases cases;

    @Inject
    private AttendanceConsents consents;

    @Inject
    private DemoPlans demoPlans;

    @Inject
    private CaseNotes notes;

    @Inject
    private DemoContacts contacts;

    @Inject
    private DemoAssessments assessments;

    @Inject
    private DemoReviews reviews;

    @Inject
    private DemoCheckIns checkIns;

    @Inject
    private DemoReferrals demoReferrals;

    @Inject
    private FamilyRepairs repairs;

    @Inject
    private DemoOffice office;

    @Inject
    private DemoProgress progress;

    @Inject
    private HouseClock clock;

    void make(DemoSite site, DemoCalendar calendar) {
        ActAs staff = new ActAs(site.staffLogin(), Set.of(Role.HOME_STAFF));
        DemoHouse house = staff.call(homes::own);
        List<DemoFamily> known = staff.call(() -> demoFamilies.known(site, house.home()));
        for (int i = 0; i < FAMILIES.size(); i++) {
            int number = i;
            DemoFamily family = known.get(FAMILIES.get(i));
            HouseholdView household = staff.call(() -> families.household(family.household()));
            boolean last = i == FAMILIES.size() - 1;
            ActAs caseworker =
                    new ActAs(last ? DemoPeople.OTHER_CASEWORKER : DemoAccounts.CASEWORKER, Set.of(Role.CASEWORKER));
            caseworker.call(() -> {
                parts.make(site.part("case " + number), () -> follow(site, house, family, household, number, calendar));
                return null;
            });
            progress.madeOne();
        }
        office.make(site, house, calendar);
    }

    private void follow(
            DemoSite site,
            DemoHouse house,
            DemoFamily family,
            HouseholdView household,
            int number,
            DemoCalendar calendar) {
        LocalDate begins = calendar.monday(-10);
        RandomGenerator random = site.random("case " + number);
        ClientId client = at(calendar.at(begins, 9, 0), () -> open(household, number, begins, random));
        InterventionId repair = at(calendar.at(begins, 10, 0), () -> demoPlans.make(client, begins, number));
        for (int meeting = 0; meeting < MOST_REPAIRS; meeting++) {
            int week = -9 + 2 * meeting + number % 2;
            if (family.comes(week) || meeting < 3) {
                meet(house, family, household, client, repair, number, week, calendar, random);
            }
        }
        demoPlans.follow(client, calendar, number);
        at(calendar.at(calendar.monday(-2), 11, 0), () -> notes.write(new WriteNote(client, note(number), null)));
        contacts.make(client, number, calendar);
        assessments.make(client, number, calendar, site.random("assessments " + number));
        reviews.make(client, number, calendar);
        if (number == 0) {
            checkIns.make(client, DemoCheckIns.parent(site, family), calendar);
        }
        demoReferrals.make(client, number, calendar);
        if (number == PARTS - 1) {
            demoReferrals.lookIn(client, calendar);
        }
    }

    private ClientId open(HouseholdView household, int number, LocalDate begins, RandomGenerator random) {
        DemoNames names = new DemoNames(random);
        String surname = household.name().substring(0, 1);
        ClientId client = cases.open(new OpenCase(
                "YZ-%d-%03d".formatted(begins.getYear(), 17 + number * 3),
                number % 3 == 1 ? names.woman() : names.man(surname),
                names.phone(),
                DemoSites.DISTRICT,
                household.code()));
        consents.record(new RecordConsent(
                client,
                household.id().value(),
                household.adults().getFirst().name(),
                begins.minusDays(14),
                begins.plusYears(1)));
        cases.recordAgreement(new RecordAgreement(client, begins.minusMonths(3), begins.plusMonths(33)));
        return client;
    }

    /** A meeting at the weekend, an hour of its own for every family, and none while the children are in a class. */
    private void meet(
            DemoHouse house,
            DemoFamily family,
            HouseholdView household,
            ClientId client,
            InterventionId repair,
            int number,
            int week,
            DemoCalendar calendar,
            RandomGenerator random) {
        Instant start = calendar.at(
                calendar.day(week, number < 7 ? DayOfWeek.SUNDAY : DayOfWeek.SATURDAY), HOURS.get(number), 5);
        TimeRange during = new TimeRange(start, start.plus(Duration.ofMinutes(55)));
        List<UUID> persons = java.util.stream.Stream.concat(
                        household.adults().stream().limit(1).map(adult -> adult.id()
                                .value()),
                        household.children().stream().map(child -> child.id().value()))
                .toList();
        RepairId id = at(
                start.minus(Duration.ofDays(5)),
                () -> repairs.hold(new HoldRepair(
                        client,
                        household.id().value(),
                        house.home(),
                        house.meetingRoom(),
                        during,
                        RepairModel.SINGLE_FAMILY,
                        repair,
                        persons)));
        if (during.end().isBefore(clock.instant())) {
            boolean came = family.comes(week);
            at(during.end(), () -> {
                repairs.mark(mark(id, client, persons, came, random));
                return null;
            });
        }
    }

    /** The client comes by the id of the case, the others of the household by their own. */
    private static MarkRepair mark(
            RepairId id, ClientId client, List<UUID> persons, boolean came, RandomGenerator random) {
        List<PersonMark> marks = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(client.value()), persons.stream())
                .map(person -> new PersonMark(person, came, false, came ? random.nextInt(1, 4) : null))
                .toList();
        return came
                ? new MarkRepair(
                        id,
                        marks,
                        EnumSet.of(
                                ChecklistItem.AIM_NAMED, ChecklistItem.EVERYONE_HEARD, ChecklistItem.NEXT_STEP_AGREED),
                        "一起商量了下周的亲子时间，孩子说出了自己的想法。")
                : new MarkRepair(id, marks, Set.of(), "家人没有来，已电话联系，另约时间。");
    }

    private static String note(int number) {
        return number % 2 == 0 ? "母亲说孩子最近回家话多了，作业基本在课堂完成。" : "电话联系，家里老人住院，近两周来得少，约定下周恢复。";
    }

    private <T> T at(Instant then, Callable<T> work) {
        return clock.at(then, work);
    }
}
