package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.halfpastfour.family.AddChild;
import org.halfpastfour.family.AllowPickup;
import org.halfpastfour.family.AppointGuardian;
import org.halfpastfour.family.ChildDetails;
import org.halfpastfour.family.ChildGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyRow;
import org.halfpastfour.family.ForbidPickup;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.NewAdult;
import org.halfpastfour.family.NewChild;
import org.halfpastfour.family.NewGuardian;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.family.RegisterHousehold;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.family.ShareChild;
import org.halfpastfour.family.TellApart;
import org.halfpastfour.home.HomeId;

/** Registers the families of a site, with the stories that a visitor should find. */
@ApplicationScoped
class DemoFamilies {

    private static final int NUT_ALLERGY = 1;
    private static final int BANNED_ADULT = 2;
    private static final int SEPARATED_MOTHER = 3;
    private static final int SEPARATED_FATHER = 4;
    private static final int LEAVES_ALONE = 7;
    private static final int ENTERED_AGAIN = 9;
    private static final int BY_RELATIVES = 10;
    private static final int ONLY_CALLED = 13;

    /** On which nothing can be read. */
    private static final String AT_HOME = "023-63824175";

    @Inject
    private DemoPartRecords parts;

    @Inject
    private Families families;

    @Inject
    private DemoPapers papers;

    @Inject
    private Identities identities;

    /** All families of a site, as its staff registers them by hand; the stories are at the first site. */
    void register(DemoSite site, HomeId home, LocalDate today) {
        RandomGenerator random = site.random("families");
        DemoNames names = new DemoNames(random);
        List<DemoFamily> registered = new ArrayList<>();
        for (int number = 0; number < site.families(); number++) {
            RegisterHousehold command = household(site, home, number, names, random, today);
            HouseholdView household = families.household(families.register(command));
            tellApart(household);
            papers.give(household, site.isFirst() && number == NUT_ALLERGY, today);
            registered.add(DemoFamily.of(number, household));
            parts.forget();
        }
        if (site.isFirst()) {
            stories(registered, today);
        }
    }

    /** Invented people are all different, however alike chance made some. */
    private void tellApart(HouseholdView household) {
        identities
                .questionsOf(household.id())
                .forEach(pair -> identities.tellApart(
                        new TellApart(pair.newer().id(), pair.known().id(), "同名的另一个人，资料已当面核对")));
    }

    private static RegisterHousehold household(
            DemoSite site, HomeId home, int number, DemoNames names, RandomGenerator random, LocalDate today) {
        String surname = names.surname();
        List<NewAdult> adults = new ArrayList<>();
        boolean alone = site.isFirst() && number == SEPARATED_FATHER;
        boolean father = alone || number % 3 == 2;
        String name = father ? names.man(surname) : names.woman();
        String mobile = names.phone();
        adults.add(new NewAdult(name, site.isFirst() && number == ONLY_CALLED ? AT_HOME : mobile));
        Relation relation = father ? Relation.FATHER : Relation.MOTHER;
        if (!alone && number % 4 == 0) {
            adults.add(new NewAdult(names.manBeside(adults.getFirst().name(), surname), names.phone()));
        }
        int children = alone ? 0 : number % 4 == 0 ? 2 : 1;
        List<NewChild> own = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            own.add(child(surname, adults.size(), relation, names, random, today));
        }
        return new RegisterHousehold(home, surname + "家 " + (number + 1), adults, own);
    }

    private static NewChild child(
            String surname, int adults, Relation first, DemoNames names, RandomGenerator random, LocalDate today) {
        boolean girl = random.nextBoolean();
        int age = random.nextInt(7, 12);
        LocalDate born = today.minusYears(age).minusDays(random.nextInt(30, 330));
        List<NewGuardian> guardians = new ArrayList<>(List.of(new NewGuardian(0, first)));
        if (adults > 1) {
            guardians.add(new NewGuardian(1, Relation.FATHER));
        }
        return new NewChild(
                new ChildDetails(
                        girl ? names.girl(surname) : names.boy(surname),
                        born,
                        girl ? Sex.FEMALE : Sex.MALE,
                        names.school(),
                        age - 6),
                guardians);
    }

    private void stories(List<DemoFamily> registered, LocalDate today) {
        DemoFamily first = registered.getFirst();
        first.children().forEach(child -> allowGrandmother(child, today));
        ban(registered.get(BANNED_ADULT), today);
        separate(registered.get(SEPARATED_MOTHER), registered.get(SEPARATED_FATHER), today);
        papers.leavesAlone(registered.get(LEAVES_ALONE), today);
        enterAgain(registered.get(ENTERED_AGAIN), registered.get(BY_RELATIVES));
    }

    private void allowGrandmother(ChildId child, LocalDate today) {
        families.allowPickup(new AllowPickup(
                child,
                PickupPerson.of("刘桂芳", "13983214455"),
                today,
                null,
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                null));
    }

    private void ban(DemoFamily family, LocalDate today) {
        family.children()
                .forEach(child -> families.forbidPickup(new ForbidPickup(
                        child, PickupPerson.of("蒋永刚", "15023110088"), today, null, "监护人书面要求，附法院裁定复印件")));
    }

    private void separate(DemoFamily mother, DemoFamily father, LocalDate today) {
        String code = code(father.household());
        mother.children().forEach(child -> {
            families.shareChild(new ShareChild(child, code));
            families.appointGuardian(new AppointGuardian(child, father.guardian(), Relation.FATHER, today, null));
        });
        papers.disagree(mother, father, today);
    }

    /** A child that relatives enter again, with the year of its birth mistyped, waits for the staff. */
    private void enterAgain(DemoFamily parents, DemoFamily relatives) {
        ChildView child = families.household(parents.household()).children().getFirst();
        LocalDate mistyped = child.birthDate().minusYears(1);
        families.addChild(new AddChild(
                relatives.household(),
                new ChildDetails(child.name(), mistyped, child.sex(), child.school(), child.grade()),
                List.of(new ChildGuardian(relatives.guardian(), Relation.OTHER))));
    }

    private String code(HouseholdId household) {
        return families.household(household).code();
    }

    /** The families as they are, in order of registration. */
    List<DemoFamily> known(DemoSite site, HomeId home) {
        List<DemoFamily> known = new ArrayList<>();
        families.find(home, "", 0, site.families()).stream()
                .map(FamilyRow::id)
                .sorted(Comparator.comparing(household -> household.value().toString()))
                .forEach(household -> known.add(DemoFamily.of(known.size(), families.household(household))));
        return known;
    }
}
