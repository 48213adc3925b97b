package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPhonesDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final HouseholdId household = world.household("王小雨", "李梅", "王强");

    @ParameterizedTest
    @ValueSource(strings = {"13800000001", "138 0000 0001", "+86 138-0000-0001", "１３８０００００００１"})
    void theStaffOfTheHomeIsToldWhoseItIsHoweverItIsTyped(String typed) {
        world.asStaff();
        assertThat(look(typed)).isEqualTo(new KnownPhone(true, List.of("李梅")));
    }

    @Test
    void theStaffOfAnotherHomeIsToldThatItIsRegisteredAndNotWhoseItIs() {
        world.asker.become(world.staff, Set.of(Ids.next()), Set.of());
        assertThat(look("13800000001")).isEqualTo(new KnownPhone(true, List.of()));
    }

    @Test
    void aParentIsNeverToldWhoseItIsAndGetsNoAnswerAfterTen() {
        AccountId parent =
                world.accountOf(world.view(household).adults().getFirst().id());
        world.asParent(parent, household);
        assertThat(look("13800000002")).isEqualTo(new KnownPhone(true, List.of()));
        for (int i = 0; i < 9; i++) {
            assertThat(look("1390000000" + i)).isEqualTo(KnownPhone.OF_NOBODY);
        }
        assertThat(look("13800000002")).isEqualTo(KnownPhone.OF_NOBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "110", "not a number", "13900000000"})
    void whatNobodyHasOrCannotBeOneIsNotAsked(String typed) {
        world.asStaff();
        assertThat(look(typed)).isEqualTo(KnownPhone.OF_NOBODY);
    }

    @Test
    void whoIsHiddenFromWhoAsksIsNobody() {
        HouseholdView view = world.view(household);
        AdultId father = view.adults().get(1).id();
        AccountId account = world.accountOf(father);
        sql("DELETE FROM programme.household_member WHERE person_id = ?", father.value());
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', DATE '2026-01-01', TIMESTAMPTZ '2026-01-01 00:00:00Z', '法院')",
                Ids.next(),
                view.children().getFirst().id().value(),
                father.value());
        world.asker.become(account, Set.of(world.home.value()), Set.of());
        assertThat(look("13800000001")).isEqualTo(KnownPhone.OF_NOBODY);
    }

    private KnownPhone look(String typed) {
        return run(() -> world.knownPhones.look(typed));
    }
}
