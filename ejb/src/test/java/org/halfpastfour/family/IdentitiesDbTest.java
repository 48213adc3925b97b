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
import org.halfpastfour.account.AccountError;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** Who is like somebody in the books is shown to the staff, who says whether they are one person. */
class IdentitiesDbTest extends IdentitiesScene {

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
        assertThatThrownBy(() -> join(pair)).matches(FamilyError.NOT_ALIKE::stopped);
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
        assertThatThrownBy(() -> join(seenThere)).matches(FamilyError.NOT_ALIKE::stopped);
        assertThatThrownBy(() -> run(() -> identities.questions(other))).matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void twoStrangersAreNotJoined() {
        HouseholdId other = register("陈大明", LocalDate.of(2015, 1, 31), "陈静", "13911112222");
        ChildId stranger = world.view(other).children().getFirst().id();
        assertThatThrownBy(() -> run(() -> identities.join(new JoinPeople(stranger.value(), child.value()))))
                .matches(FamilyError.NOT_ALIKE::stopped);
        assertThatThrownBy(() -> run(() -> identities.join(new JoinPeople(child.value(), child.value()))))
                .matches(FamilyError.NOT_ALIKE::stopped);
        assertThatThrownBy(() -> run(() -> identities.join(new JoinPeople(mother.value(), child.value()))))
                .matches(FamilyError.NOT_ALIKE::stopped);
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
}
