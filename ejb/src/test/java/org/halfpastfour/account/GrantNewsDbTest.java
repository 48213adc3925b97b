package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.account.AccountTestBed.THIS_YEAR;
import static org.halfpastfour.account.AccountTestBed.in;

import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.junit.jupiter.api.Test;

/** What an account may do from now on is told; never of the case side. */
class GrantNewsDbTest {

    private final AccountTestBed bed = new AccountTestBed();
    private final AccountId account = bed.staff("liu.fang");

    @Test
    void aRoleIsToldOnceHoweverOftenItIsGranted() {
        var before = bed.wiring.told();
        assertThat(before).hasSize(1).allMatch(RoleGranted.class::isInstance);
        GrantRole volunteer = GrantRole.inHome(account, Role.VOLUNTEER, Ids.next(), THIS_YEAR);
        GrantId grant = in(() -> bed.accounts.grant(volunteer));
        assertThat(bed.wiring.told()).containsExactly(new RoleGranted(account, grant));
        assertThat(in(() -> bed.accounts.grant(volunteer))).isEqualTo(grant);
        assertThat(bed.wiring.told()).isEmpty();
    }

    @Test
    void whatFailsTellsNothing() {
        var unused = bed.wiring.told();
        assertThatThrownBy(() -> in(() -> {
                    bed.accounts.grant(GrantRole.inHome(account, Role.VOLUNTEER, Ids.next(), THIS_YEAR));
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");
        assertThat(bed.wiring.told()).isEmpty();
    }
}
