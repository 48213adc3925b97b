package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;

/** A mother and her child in the books of a home, and who is entered besides. */
abstract class IdentitiesScene {

    final FamilyWorld world = new FamilyWorld();
    final Families families = world.families;
    final Identities identities = world.identities;
    final HouseholdId mothers = world.household("王小雨", "李梅");
    final ChildId child = world.view(mothers).children().getFirst().id();
    final AdultId mother = world.view(mothers).adults().getFirst().id();

    HouseholdId register(String name, LocalDate born, String adult, String phone) {
        return registerAt(world.home, name, born, adult, phone);
    }

    HouseholdId registerAt(HomeId home, String name, LocalDate born, String adult, String phone) {
        return run(() -> families.register(new RegisterHousehold(
                home,
                adult + "家",
                List.of(new NewAdult(adult, phone)),
                List.of(new NewChild(
                        new ChildDetails(name, born, Sex.FEMALE, null, 2),
                        List.of(new NewGuardian(0, Relation.FATHER)))))));
    }

    static HomeId home() {
        HomeId home = HomeId.of(Ids.next());
        sql("""
                INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)
                VALUES (?, ?, '500103', '500103012', '大坪正街 1 号', '02363000000', 'OPEN')""", home.value(), "home " + home);
        return home;
    }

    static void member(HouseholdId household, AdultId adult) {
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                household.value(),
                adult.value(),
                TODAY.minusDays(9));
    }

    void appointAndBlock(AdultId father) {
        run(() -> {
            families.appointGuardian(new AppointGuardian(child, father, Relation.FATHER, TODAY, null));
            var unused = families.blockGuardian(new BlockGuardian(child, father, "法院裁定"));
            return null;
        });
    }

    AlikePair question() {
        return run(() -> identities.questions(world.home)).getFirst();
    }

    AlikePair questionAbout(boolean aChild) {
        return run(() -> identities.questions(world.home)).stream()
                .filter(pair -> pair.newer().child() == aChild)
                .findFirst()
                .orElseThrow();
    }

    AlikePair inTheBooks() {
        world.asStaff();
        List<AlikePair> pairs = run(() -> identities.inTheBooks(world.home));
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    static JoinPeople two(AlikePair pair) {
        return new JoinPeople(pair.newer().id(), pair.known().id());
    }

    JoinId join(AlikePair pair) {
        return run(() -> identities.join(two(pair)));
    }

    void undo(JoinId join) {
        world.asStaff();
        run(() -> {
            identities.undo(join);
            return null;
        });
    }

    void tellApart(AlikePair pair, String difference) {
        run(() -> {
            identities.tellApart(new TellApart(pair.newer().id(), pair.known().id(), difference));
            return null;
        });
    }
}
