package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.count;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.OutOfScope;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** What the staff sees side by side, and what their answers do to accounts, rights and papers. */
class IdentitiesDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;
    private final Identities identities = world.identities;
    private final HouseholdId mothers = world.household("王小雨", "李梅");
    private final ChildId child = world.view(mothers).children().getFirst().id();
    private final AdultId mother = world.view(mothers).adults().getFirst().id();

    @Test
    void theStaffWhoRegistersALookAlikeIsAskedAtOnceAndSeesBothSideBySide() {
        HouseholdId second = register("王小雨", TODAY.minusYears(8), "王强", "13911112222");
        assertThat(world.view(second).children()).singleElement().satisfies(one -> assertThat(one.held())
                .isTrue());
        assertThat(run(() -> identities.waiting(world.home))).isEqualTo(1);
        AlikePair pair = run(() -> identities.questionsOf(second)).getFirst();
        assertThat(pair.held()).isTrue();
        assertThat(pair.newer().name()).isEqualTo("王小雨");
        assertThat(pair.known().birthDate()).isEqualTo(TODAY.minusYears(8));
        assertThat(pair.known().around()).extracting(PersonCard.Around::name).containsExactly("李梅");
        assertThat(pair.newer().around()).extracting(PersonCard.Around::name).containsExactly("王强");
        assertThat(pair.known().households())
                .extracting(PersonCard.Place::household)
                .containsExactly(mothers);
        assertThat(pair.newer().households())
                .extracting(PersonCard.Place::household)
                .containsExactly(second);
    }

    @Test
    void theSameChildIsSharedIntoTheSecondFamilyByTheJoin() {
        HouseholdId second = register("王小雨", TODAY.minusYears(8), "王强", "13911112222");
        AlikePair pair = question();
        JoinEffect effect = run(() -> identities.effect(two(pair)));
        assertThat(effect.joining()).containsExactly("王强家");
        assertThat(effect.guardians()).containsExactly("王强");
        assertThat(effect.leftOut()).isEmpty();
        join(pair);
        assertThat(world.view(second).children()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(child);
            assertThat(one.held()).isFalse();
            assertThat(one.guardians()).extracting(GuardianView::name).containsExactlyInAnyOrder("李梅", "王强");
        });
        assertThat(run(() -> identities.waiting(world.home))).isZero();
    }

    @Test
    void whatTheJoinWouldDoIsToldBeforeItIsDone() {
        AdultId father = run(() -> families.addAdult(new AddAdult(mothers, new NewAdult("王强", "13911112222"))));
        appointAndBlock(father);
        HouseholdId second = register("王小雨", TODAY.minusYears(8), "王强", "13911112222");
        AlikePair pair = questionAbout(true);
        JoinEffect effect = run(() -> identities.effect(two(pair)));
        assertThat(effect.leftOut()).containsExactly("王强家");
        assertThat(effect.joining()).isEmpty();
        assertThat(effect.guardians()).isEmpty();
        assertThat(effect.barred()).containsExactly("王强");
        join(pair);
        assertThat(world.view(second).children()).isEmpty();
    }

    @Test
    void twinsOfDifferentNamesAreNotAskedAbout() {
        run(() -> families.addChild(new AddChild(
                mothers,
                new ChildDetails("王大明", TODAY.minusYears(8), Sex.MALE, null, 2),
                List.of(new ChildGuardian(mother, Relation.MOTHER)))));
        assertThat(world.view(mothers).children()).noneMatch(ChildView::held);
        assertThat(run(() -> identities.waiting(world.home))).isZero();
    }

    @Test
    void thatTwoAreDifferentNeedsWhatTellsThemApart() {
        register("王小雨", TODAY.minusYears(8), "王强", "13911112222");
        AlikePair pair = question();
        assertThatThrownBy(() -> tellApart(pair, " ")).isInstanceOf(InvalidInput.class);
        tellApart(pair, "同名，在巴蜀小学");
        assertThat(run(() -> identities.waiting(world.home))).isZero();
        assertThatThrownBy(() -> join(pair)).isInstanceOf(NotAlike.class);
    }

    @Test
    void aChildEnteredAtTwoHomesIsShownToTheStaffOfBothAndToNobodyElse() {
        HomeId other = home();
        world.asker.become(world.staff, Set.of(other.value()), Set.of());
        HouseholdId second = registerAt(other, "王小雨", TODAY.minusYears(8), "王强", "13911112222");
        AlikePair seenThere = run(() -> identities.questions(other)).getFirst();
        assertThat(seenThere.known().households()).singleElement().satisfies(place -> {
            assertThat(place.household()).isNull();
            assertThat(place.name()).isNull();
            assertThat(place.home()).isEqualTo("home " + world.home);
        });
        assertThat(seenThere.newer().households())
                .singleElement()
                .extracting(PersonCard.Place::household)
                .isEqualTo(second);
        world.asStaff();
        assertThat(run(() -> identities.questions(world.home))).hasSize(1);
        world.asker.become(world.staff, Set.of(home().value()), Set.of());
        assertThatThrownBy(() -> join(seenThere)).isInstanceOf(NotAlike.class);
        assertThatThrownBy(() -> run(() -> identities.questions(other))).isInstanceOf(OutOfScope.class);
    }

    @Test
    void twoStrangersAreNotJoined() {
        HouseholdId other = register("陈大明", LocalDate.of(2015, 1, 31), "陈静", "13911112222");
        ChildId stranger = world.view(other).children().getFirst().id();
        assertThatThrownBy(() -> run(() -> identities.join(new JoinPeople(stranger.value(), child.value()))))
                .isInstanceOf(NotAlike.class);
        assertThatThrownBy(() -> run(() -> identities.join(new JoinPeople(child.value(), child.value()))))
                .isInstanceOf(NotAlike.class);
        assertThatThrownBy(() -> run(() -> identities.join(new JoinPeople(mother.value(), child.value()))))
                .isInstanceOf(NotAlike.class);
    }

    @Test
    void ofTwoWhoEnterTheSameChildAtTheSameMomentOneIsHeld() {
        LocalDate born = LocalDate.of(2016, 6, 6);
        world.asStaff();
        var both = Map.of("赵甲", "13911110001", "赵乙", "13911110002").entrySet().stream()
                .map(adult ->
                        CompletableFuture.supplyAsync(() -> register("赵子涵", born, adult.getKey(), adult.getValue())))
                .toList();
        both.forEach(CompletableFuture::join);
        assertThat(count(
                        "SELECT count(*) FROM programme.person WHERE name = '赵子涵' AND birth_date = ? AND held_since IS NOT NULL",
                        born))
                .isEqualTo(1);
    }

    @Test
    void anAdultWithTheSameNameAndPhoneIsHeldAndOneWithTheSameNameAloneIsNot() {
        HouseholdId second = register("陈大明", LocalDate.of(2015, 1, 31), "李梅", "13800000001");
        assertThat(world.view(second).adults()).singleElement().satisfies(adult -> assertThat(adult.held())
                .isTrue());
        HouseholdId third = register("陈大红", LocalDate.of(2015, 1, 31), "李梅", "13911112222");
        assertThat(world.view(third).adults()).singleElement().satisfies(adult -> assertThat(adult.held())
                .isFalse());
    }

    @Test
    void anAdultWhoIsEnteredAgainUnderAnotherPhoneAroundTheSameChildIsHeld() {
        AdultId again = run(() -> families.addAdult(new AddAdult(mothers, new NewAdult("李 梅", "13911112222"))));
        assertThat(world.view(mothers).adults())
                .filteredOn(adult -> adult.id().equals(again))
                .singleElement()
                .satisfies(adult -> assertThat(adult.held()).isTrue());
    }

    @Test
    void aSecondAccountOfAJoinedAdultActsAsTheSamePersonAndIsBlockedWithIt() {
        AdultId father = run(() -> families.addAdult(new AddAdult(mothers, new NewAdult("王强", "13911112222"))));
        appointAndBlock(father);
        AccountId first = world.accountOf(father);
        AdultId again = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '王强', '13911112222')",
                again.value());
        member(mothers, again);
        AccountId second = world.accountOf(again);
        assertThat(run(() -> world.directory.hiddenFrom(second))).isEmpty();
        assertThat(run(() -> world.alikeAccounts.all())).contains(new AlikeAccounts.Pair(first, second, false));
        JoinId join = join(inTheBooks());
        assertThat(run(() -> world.alikeAccounts.all())).contains(new AlikeAccounts.Pair(second, first, true));
        for (AccountId account : List.of(first, second)) {
            assertThat(run(() -> world.directory.adultOf(account))).contains(father);
            assertThat(run(() -> world.directory.hiddenFrom(account))).containsExactly(child.value());
            world.asParent(account, mothers);
            assertThat(world.view(mothers).children()).isEmpty();
        }
        world.asStaff();
        undo(join);
        assertThat(run(() -> world.directory.adultOf(second))).contains(again);
    }

    @Test
    void theAccountOfASecondEntryGoesToTheOneThatIsKeptAndBack() {
        AdultId again = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '李梅', '13800000001')",
                again.value());
        HouseholdId second = register("陈大明", LocalDate.of(2015, 1, 31), "陈静", "13911112222");
        member(second, again);
        AccountId account = world.accountOf(again);
        JoinId join = join(inTheBooks());
        assertThat(run(() -> world.directory.adultOf(account))).contains(mother);
        assertThat(world.view(second).adults()).extracting(AdultView::id).contains(mother);
        undo(join);
        assertThat(run(() -> world.directory.adultOf(account))).contains(again);
        assertThat(world.view(second).adults()).extracting(AdultView::id).doesNotContain(mother);
    }

    @Test
    void aBanOfASecondEntryIsABanOfThePersonAndTheStricterStandingHolds() {
        AdultId grandmother = run(() -> families.addAdult(new AddAdult(mothers, new NewAdult("王秀英", "13911112222"))));
        run(() -> families.allowPickup(
                new AllowPickup(child, PickupPerson.of(grandmother), TODAY, null, Weekdays.all(), null)));
        AdultId again = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '王秀英', '13911112222')",
                again.value());
        member(mothers, again);
        run(() -> families.forbidPickup(new ForbidPickup(child, PickupPerson.of(again), TODAY, null, "法院裁定")));
        join(inTheBooks());
        assertThat(run(() -> world.directory.mayCollect(child, grandmother, TODAY))
                        .reason())
                .isEqualTo("collect-forbidden");
    }

    @Test
    void aGuardianOfTwoEntriesIsOneAndABlockOfEitherHolds() {
        AdultId again = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '李梅', '13800000001')",
                again.value());
        member(mothers, again);
        run(() -> {
            families.appointGuardian(new AppointGuardian(child, again, Relation.MOTHER, TODAY, null));
            families.blockGuardian(new BlockGuardian(child, again, "法院裁定"));
            return null;
        });
        JoinId join = join(inTheBooks());
        assertThat(run(() -> world.directory.mayCollect(child, mother, TODAY)).reason())
                .isEqualTo("collect-guardian-blocked");
        assertThat(world.view(mothers).children().getFirst().guardians())
                .singleElement()
                .satisfies(guardian -> assertThat(guardian.blocked()).isTrue());
        undo(join);
        assertThat(run(() -> world.directory.mayCollect(child, mother, TODAY)).allowed())
                .isTrue();
    }

    @Test
    void whoIsLikeSomebodyInTheBooksIsListedWithoutBeingHeld() {
        ChildId again = ChildId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, birth_date, sex) VALUES (?, 'CHILD', '王小雨', ?, 'FEMALE')",
                again.value(),
                TODAY.minusYears(8));
        HouseholdId second = register("陈大明", LocalDate.of(2015, 1, 31), "陈静", "13911112222");
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                second.value(),
                again.value(),
                TODAY.minusDays(9));
        assertThat(run(() -> identities.waiting(world.home))).isZero();
        AlikePair pair = inTheBooks();
        assertThat(pair.held()).isFalse();
        assertThat(pair.known().id()).isEqualTo(child.value());
        tellApart(pair, "堂兄弟，同名");
        assertThat(run(() -> identities.inTheBooks(world.home))).isEmpty();
    }

    @Test
    void anAdultOfBothHouseholdsOfAChildUnderTwoPhonesIsListed() {
        HouseholdId second = register("陈大明", LocalDate.of(2015, 1, 31), "王强", "13911112222");
        String code = world.view(second).code();
        run(() -> {
            families.shareChild(new ShareChild(child, code));
            return null;
        });
        for (var household :
                Map.of(mothers, "13911110001", second, "13911110002").entrySet()) {
            AdultId grandmother = AdultId.of(Ids.next());
            sql(
                    "INSERT INTO programme.person (id, kind, name, initials, phone) VALUES (?, 'ADULT', '王秀英', ?, ?)",
                    grandmother.value(),
                    Pinyin.keys("王秀英"),
                    household.getValue());
            member(household.getKey(), grandmother);
        }
        assertThat(inTheBooks().newer().name()).isEqualTo("王秀英");
    }

    @Test
    void whoWasLikeTheJoinedRecordIsAskedAboutWithTheKeptOne() {
        HouseholdId second = register("王小雨", TODAY.minusYears(8), "王强", "13911112222");
        AlikePair first = question();
        HouseholdId third = register("王小雨", TODAY.minusYears(8), "陈静", "13911113333");
        assertThat(run(() -> identities.questionsOf(third))).hasSize(2);
        join(first);
        assertThat(run(() -> identities.questionsOf(third))).singleElement().satisfies(pair -> {
            assertThat(pair.held()).isTrue();
            assertThat(pair.known().id()).isEqualTo(child.value());
        });
        join(question());
        assertThat(run(() -> identities.waiting(world.home))).isZero();
        assertThat(world.view(second).children()).extracting(ChildView::id).containsExactly(child);
        assertThat(world.view(third).children()).extracting(ChildView::id).containsExactly(child);
    }

    @Test
    void everyJoinAndItsUndoingIsRecorded() {
        register("王小雨", TODAY.minusYears(8), "王强", "13911112222");
        undo(join(question()));
        for (String action : List.of("person.held", "person.joined", "person.parted")) {
            assertThat(count(
                            "SELECT count(*) FROM account.audit_entry WHERE action = ? AND account_id = ?",
                            action,
                            world.staff.value()))
                    .as(action)
                    .isPositive();
        }
    }

    private HouseholdId register(String name, LocalDate born, String adult, String phone) {
        return registerAt(world.home, name, born, adult, phone);
    }

    private HouseholdId registerAt(HomeId home, String name, LocalDate born, String adult, String phone) {
        return run(() -> families.register(new RegisterHousehold(
                home,
                adult + "家",
                List.of(new NewAdult(adult, phone)),
                List.of(new NewChild(
                        new ChildDetails(name, born, Sex.FEMALE, null, 2),
                        List.of(new NewGuardian(0, Relation.FATHER)))))));
    }

    private static HomeId home() {
        HomeId home = HomeId.of(Ids.next());
        sql("""
                INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)
                VALUES (?, ?, '500103', '500103012', '大坪正街 1 号', '02363000000', 'OPEN')""", home.value(), "home " + home);
        return home;
    }

    private static void member(HouseholdId household, AdultId adult) {
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                household.value(),
                adult.value(),
                TODAY.minusDays(9));
    }

    private void appointAndBlock(AdultId father) {
        run(() -> {
            families.appointGuardian(new AppointGuardian(child, father, Relation.FATHER, TODAY, null));
            families.blockGuardian(new BlockGuardian(child, father, "法院裁定"));
            return null;
        });
    }

    private AlikePair question() {
        return run(() -> identities.questions(world.home)).getFirst();
    }

    private AlikePair questionAbout(boolean aChild) {
        return run(() -> identities.questions(world.home)).stream()
                .filter(pair -> pair.newer().child() == aChild)
                .findFirst()
                .orElseThrow();
    }

    private AlikePair inTheBooks() {
        world.asStaff();
        List<AlikePair> pairs = run(() -> identities.inTheBooks(world.home));
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    private static JoinPeople two(AlikePair pair) {
        return new JoinPeople(pair.newer().id(), pair.known().id());
    }

    private JoinId join(AlikePair pair) {
        return run(() -> identities.join(two(pair)));
    }

    private void undo(JoinId join) {
        world.asStaff();
        run(() -> {
            identities.undo(join);
            return null;
        });
    }

    private void tellApart(AlikePair pair, String difference) {
        run(() -> {
            identities.tellApart(new TellApart(pair.newer().id(), pair.known().id(), difference));
            return null;
        });
    }
}
