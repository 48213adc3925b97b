package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FileOf.MONDAY;
import static org.halfpastfour.family.FileOf.adult;
import static org.halfpastfour.family.FileOf.childOf;

import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private final Adult mother = adult("李梅", "13800000001");
    private final Adult father = adult("王强", "13800000002");
    private final Adult grandmother = adult("王秀英", null);
    private final ChildFile file =
            childOf(8).guardian(mother).blocked(father).livesWith(grandmother).file();

    @Test
    void aBlockedGuardianSeesNothingOfTheChild() {
        assertThat(parent(father).sees(file)).isFalse();
        assertThat(parent(father).decidesFor(file, MONDAY)).isFalse();
    }

    @Test
    void aGuardianSeesAndDecides() {
        assertThat(parent(mother).sees(file)).isTrue();
        assertThat(parent(mother).decidesFor(file, MONDAY)).isTrue();
    }

    @Test
    void aGuardianUnderABanSeesAndDoesNotDecide() {
        ChildFile banned = childOf(8)
                .guardian(mother)
                .forbidden(mother, DateRange.since(MONDAY.minusDays(10)))
                .file();
        assertThat(parent(mother).sees(banned)).isTrue();
        assertThat(parent(mother).decidesFor(banned, MONDAY)).isFalse();
    }

    @Test
    void anotherAdultOfTheHouseholdSeesAndDoesNotDecide() {
        assertThat(parent(grandmother).sees(file)).isTrue();
        assertThat(parent(grandmother).decidesFor(file, MONDAY)).isFalse();
    }

    @Test
    void aGuardianDecidesNoMoreWhenTheTimeIsOver() {
        ChildFile ended = childOf(8)
                .guardian(mother, new DateRange(MONDAY.minusYears(1), MONDAY.minusDays(1)))
                .file();
        assertThat(parent(mother).decidesFor(ended, MONDAY)).isFalse();
    }

    @Test
    void anAccountThatIsNobodyOfTheFamilySeesNoChild() {
        assertThat(new Viewer(false, null).sees(file)).isFalse();
    }

    @Test
    void theStaffSeeAndDecide() {
        var staff = new Viewer(true, null);
        assertThat(staff.sees(file)).isTrue();
        assertThat(staff.decidesFor(file, MONDAY)).isTrue();
    }

    private static Viewer parent(Adult adult) {
        return new Viewer(false, adult.id());
    }
}
