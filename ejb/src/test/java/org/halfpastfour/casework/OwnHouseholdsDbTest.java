package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

/** Of which households a client reads on the own page, and whose consents the client ends. */
class OwnHouseholdsDbTest extends OwnPageScene {

    @Test
    void aConsentOfTheOtherParentsHouseholdIsNeitherSeenNorEnded() {
        caseworker.tell(() -> caseworker.get(Cases.class).linkHousehold(new LinkHousehold(client, other.code())));
        AttendanceConsentId theirs = caseworker.consent(client, other, scene.today.minusDays(90));
        OwnPass pass = opened();
        assertThat(read(parent, pass).consents())
                .extracting(AttendanceConsentView::id)
                .containsExactly(consent);
        assertThatThrownBy(() -> parent.tell(() -> parent.get(OwnPlans.class).withdraw(pass, theirs)))
                .matches(CaseError.CASE_RECORD_NOT_FOUND::stopped);
        assertThat(caseworker.ask(() -> caseworker.get(AttendanceConsents.class).live(client)))
                .contains(theirs);
    }

    @Test
    void aBlockedGuardianReadsNothingOfTheChildsHouseholdAndStillEndsTheConsent() {
        scene.sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', ?, ?, '法院决定')",
                Ids.next(),
                family.child(),
                family.adult(),
                scene.today.minusDays(90),
                scene.clock.instant());
        OwnPass pass = opened();
        assertThat(read(parent, pass).engagement().rows()).isEmpty();
        assertThat(read(parent, pass).consents()).hasSize(1);
        parent.tell(() -> parent.get(OwnPlans.class).withdraw(pass, consent));
        assertThat(caseworker.ask(() -> caseworker.get(AttendanceConsents.class).live(client)))
                .isEmpty();
    }

    @Test
    void whoIsBannedFromAChildReadsNothingOfItUntilTheBanIsTakenBack() {
        scene.sql(
                "INSERT INTO programme.pickup_authority (id, child_id, adult_id, kind, from_date, reason, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, 'FORBIDDEN', ?, '法院决定', ?, ?)",
                Ids.next(),
                family.child(),
                family.adult(),
                scene.today.minusDays(9),
                Ids.next(),
                scene.clock.instant());
        OwnPass pass = opened();
        assertThat(read(parent, pass).engagement().rows()).isEmpty();
        scene.sql("UPDATE programme.pickup_authority SET withdrawn_at = recorded_at, withdrawn_by = recorded_by");
        assertThat(read(parent, pass).engagement().rows()).hasSize(1);
    }
}
