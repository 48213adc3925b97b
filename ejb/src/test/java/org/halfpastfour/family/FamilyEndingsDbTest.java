package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class FamilyEndingsDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final HouseholdId household = world.household("王小雨", "李梅", "王强");
    private final AdultId mother = world.view(household).adults().get(0).id();
    private final AdultId father = world.view(household).adults().get(1).id();
    private final ChildId child = world.view(household).children().getFirst().id();

    FamilyEndingsDbTest() {
        FamilyWorld.sql(
                "UPDATE programme.household_member SET from_date = ? WHERE household_id = ?",
                TODAY.minusYears(1),
                household.value());
        FamilyWorld.sql(
                "UPDATE programme.guardianship SET from_date = ? WHERE child_id = ?",
                TODAY.minusYears(1),
                child.value());
    }

    @Test
    void whoLeftBelongsToTheHouseholdNoMore() {
        leave(father.value(), TODAY.minusDays(1));
        assertThat(world.view(household).adults()).extracting(AdultView::name).containsExactly("李梅");
        assertThat(FamilyWorld.count(
                        "SELECT count(*) FROM programme.family_change WHERE kind = 'MEMBER' AND reason = '搬走了'"
                                + " AND before LIKE ?",
                        "%" + household + "%"))
                .isEqualTo(1);
    }

    @Test
    void staysUntilTheLastDay() {
        leave(father.value(), TODAY);
        assertThat(world.view(household).adults()).hasSize(2);
        assertThat(world.view(household).leaving()).containsOnly(Map.entry(father.value(), TODAY));
    }

    @Test
    void theAccountOfWhoLeavesIsNoParentOfTheHouseholdAfterTheLastDay() {
        String loginName = "father-" + Ids.next();
        run(() -> world.familyAccounts.open(new OpenParentAccount(household, father, loginName, Language.CHINESE)));
        AccountId account = run(() -> world.parentAccounts.active(loginName)).orElseThrow();
        leave(father.value(), TODAY);
        assertThat(run(() -> world.parentAccounts.isParent(account, household.value())))
                .isTrue();
        assertThat(FamilyWorld.count(
                        "SELECT count(*) FROM account.account_grant WHERE account_id = ? AND valid_to = ?",
                        account.value(),
                        TODAY))
                .isEqualTo(1);
        leave(father.value(), TODAY.minusDays(1));
        assertThat(run(() -> world.parentAccounts.isParent(account, household.value())))
                .isFalse();
    }

    @Test
    void theLastAdultStaysWhileThereAreChildren() {
        leave(father.value(), TODAY);
        assertThatThrownBy(() -> leave(mother.value(), TODAY)).matches(FamilyError.LAST_ADULT_OF_HOUSEHOLD::stopped);
        leave(child.value(), TODAY.minusDays(1));
        leave(mother.value(), TODAY);
    }

    @Test
    void endsWithAReasonAndNotBeforeItBegan() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> end(new EndMembership(household, father.value(), TODAY, "  ")));
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("reason");
        assertThatThrownBy(() -> leave(father.value(), TODAY.minusYears(2))).isInstanceOf(InvalidInput.class);
        leave(father.value(), TODAY.plusDays(3));
        assertThatThrownBy(() -> leave(father.value(), TODAY.plusDays(4))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> leave(Ids.next(), TODAY)).matches(FamilyError.MEMBER_NOT_FOUND::stopped);
    }

    @Test
    void afterTheLastGuardianNobodyDecidesAndNoConsentCounts() {
        run(() ->
                world.families.giveConsent(new GiveConsent(child, mother, ConsentKind.PARTICIPATION, 1, TODAY, null)));
        assertThat(world.view(household).children().getFirst().missing()).doesNotContain("consent-missing");
        endGuardianship(TODAY.minusDays(1));
        ChildView after = world.view(household).children().getFirst();
        assertThat(after.guardians()).isEmpty();
        assertThat(after.missing()).contains("consent-missing");
        assertThat(FamilyWorld.count(
                        "SELECT count(*) FROM programme.family_change WHERE kind = 'GUARDIAN' AND after LIKE ?",
                        "%to " + TODAY.minusDays(1)))
                .isPositive();
    }

    @Test
    void aBlockOutlivesTheGuardianship() {
        run(() -> {
            var unused = world.families.blockGuardian(new BlockGuardian(child, mother, "保护令"));
            return null;
        });
        endGuardianship(TODAY.minusDays(1));
        assertThat(run(() -> world.directory.mayCollect(child, mother, TODAY)).reason())
                .isEqualTo("collect-guardian-blocked");
    }

    @Test
    void theStaffOfAnotherHomeEndsNothing() {
        world.asker.become(world.staff, Set.of(Ids.next()), Set.of(household.value()));
        assertThatThrownBy(() -> end(new EndMembership(household, father.value(), TODAY, "x")))
                .matches(FamilyError.HOUSEHOLD_NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> {
                    world.endings.endGuardianship(new EndGuardianship(child, mother, TODAY, "x"));
                    return null;
                }))
                .isInstanceOf(ChildNotFound.class);
    }

    private void leave(UUID person, LocalDate last) {
        world.asStaff();
        end(new EndMembership(household, person, last, "搬走了"));
    }

    private void end(EndMembership command) {
        run(() -> {
            world.endings.endMembership(command);
            return null;
        });
    }

    private void endGuardianship(LocalDate last) {
        world.asStaff();
        run(() -> {
            world.endings.endGuardianship(new EndGuardianship(child, mother, last, "法院判决"));
            return null;
        });
    }
}
