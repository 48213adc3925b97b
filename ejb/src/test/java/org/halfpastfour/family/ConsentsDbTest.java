package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guardians who disagree, in one household and in two, and health notes term by term. */
class ConsentsDbTest {

    private static final ConsentKind KIND = ConsentKind.PARTICIPATION;

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;
    private final Consents consents = world.wiring.get(Consents.class);
    private final DoorDirectory doors = world.wiring.get(DoorDirectory.class);
    private final HouseholdId mothers = world.household("王小雨", "李梅", "李奶奶");
    private final HouseholdId fathers = world.household("王小雪", "王强");
    private final AdultId mother = world.view(mothers).adults().getFirst().id();
    private final AdultId father = world.view(fathers).adults().getFirst().id();
    private final ChildId child = world.view(mothers).children().getFirst().id();
    private final AccountId mothersAccount = world.accountOf(mother);
    private final AccountId fathersAccount = world.accountOf(father);
    private final AccountId grandmothersAccount =
            world.accountOf(world.view(mothers).adults().getLast().id());

    ConsentsDbTest() {
        String code = world.view(fathers).code();
        asMother();
        done(() -> families.shareChild(new ShareChild(child, code)));
        world.asStaff();
        done(() -> families.appointGuardian(new AppointGuardian(child, father, Relation.FATHER, TODAY, null)));
    }

    @ParameterizedTest
    @EnumSource
    void bothGuardiansReadThatOneSaysNoAndNothingMore(ConsentKind kind) {
        asMother();
        sign(mother, kind);
        asFather();
        done(() -> consents.refuse(new RefuseConsent(child, father, kind)));
        assertThat(standing(fathers, kind).against()).containsExactly("王强");
        assertThat(shared(fathers).agreed().ended())
                .extracting(ConsentView::refused)
                .containsExactly(true);
        asMother();
        assertThat(standing(mothers, kind).state()).isEqualTo(ConsentState.REFUSED);
        assertThat(standing(mothers, kind).against()).containsExactly("王强");
        assertThat(shared(mothers).agreed().ended()).isEmpty();
        assertThat(shared(mothers).consents()).extracting(ConsentView::signer).containsExactly(mother);
    }

    @Test
    void whoDoesNotDecideIsNotToldWhoIsAgainst() {
        asMother();
        sign(mother, KIND);
        asFather();
        done(() -> consents.refuse(new RefuseConsent(child, father, KIND)));
        world.asParent(grandmothersAccount, mothers);
        assertThat(standing(mothers, KIND).state()).isEqualTo(ConsentState.NOT_GIVEN);
        assertThat(standing(mothers, KIND).against()).isEmpty();
    }

    @Test
    void aBlockedGuardianNeitherCountsNorSees() {
        asMother();
        sign(mother, KIND);
        asFather();
        done(() -> consents.refuse(new RefuseConsent(child, father, KIND)));
        world.asStaff();
        done(() -> families.blockGuardian(new BlockGuardian(child, father, "court order")));
        asMother();
        assertThat(standing(mothers, KIND).state()).isEqualTo(ConsentState.GIVEN);
        asFather();
        assertThat(world.view(fathers).children()).noneMatch(one -> one.id().equals(child));
        assertThatThrownBy(() -> done(() -> consents.refuse(new RefuseConsent(child, father, KIND))))
                .isInstanceOf(ChildNotFound.class);
    }

    @Test
    void aWithdrawalOfOneBeatsTheConsentOfTheOtherUntilSignedAnew() {
        asMother();
        ConsentId hers = sign(mother, KIND);
        asFather();
        sign(father, KIND);
        asMother();
        done(() -> families.withdrawConsent(new WithdrawConsent(hers)));
        asFather();
        assertThat(standing(fathers, KIND).against()).containsExactly("李梅");
        assertThat(shared(fathers).missing()).contains("consent-missing");
        asMother();
        sign(mother, KIND);
        assertThat(standing(mothers, KIND).state()).isEqualTo(ConsentState.GIVEN);
        assertThat(shared(mothers).agreed().ended()).extracting(ConsentView::id).containsExactly(hers);
    }

    @Test
    void whoSaysNoTwiceSaysNothingNew() {
        asFather();
        ConsentId first = run(() -> consents.refuse(new RefuseConsent(child, father, KIND)));
        assertThat(run(() -> consents.refuse(new RefuseConsent(child, father, KIND))))
                .isEqualTo(first);
        assertThat(shared(fathers).agreed().ended()).hasSize(1);
    }

    @Test
    void whoSignedAndSaysNoHasWithdrawn() {
        asMother();
        ConsentId signed = sign(mother, KIND);
        assertThat(run(() -> consents.refuse(new RefuseConsent(child, mother, KIND))))
                .isEqualTo(signed);
        assertThat(shared(mothers).agreed().ended())
                .singleElement()
                .matches(one -> !one.refused() && one.withdrawnAt() != null);
    }

    @Test
    void nobodySaysNoForAnother() {
        asFather();
        assertThatThrownBy(() -> done(() -> consents.refuse(new RefuseConsent(child, mother, KIND))))
                .matches(FamilyError.CONSENT_ONLY_BY_SIGNER::stopped);
        world.asParent(grandmothersAccount, mothers);
        assertThatThrownBy(() -> done(() -> consents.refuse(new RefuseConsent(child, mother, KIND))))
                .matches(FamilyError.NOT_THE_GUARDIAN::stopped);
    }

    @Test
    void theStaffWriteDownTheNoOfAGuardianOnPaper() {
        world.asStaff();
        done(() -> consents.refuse(new RefuseConsent(child, father, ConsentKind.PHOTOS)));
        asFather();
        assertThat(standing(fathers, ConsentKind.PHOTOS).state()).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void aNoIsNoConsentThatTheChildEverHad() {
        asFather();
        done(() -> consents.refuse(new RefuseConsent(child, father, KIND)));
        assertThat(run(() -> doors.missingAtTheDoor(child, TODAY))).contains("consent-missing");
    }

    @Test
    void aBoardAndTheFamilysHomePageShowWhosePapersAreMissingOrDue() {
        assertThat(light()).isEqualTo(PaperLight.MISSING);
        asMother();
        sign(mother, KIND);
        sign(mother, ConsentKind.SENSITIVE_DATA);
        done(() -> families.answerHealthNote(new AnswerHealthNote(child, "花生", "", "")));
        assertThat(light()).isNull();
        assertThat(run(() -> families.papersOf(mothers))).isEmpty();
        earlierTerm();
        assertThat(light()).isEqualTo(PaperLight.DUE);
        assertThat(run(() -> families.papersOf(mothers)).get(child)).containsExactly("health-note-due");
        asFather();
        done(() -> consents.refuse(new RefuseConsent(child, father, ConsentKind.SENSITIVE_DATA)));
        assertThat(light()).isEqualTo(PaperLight.MISSING);
        sign(father, ConsentKind.SENSITIVE_DATA);
        assertThat(light()).isEqualTo(PaperLight.DUE);
    }

    @Test
    void aHealthNoteIsDueInEachTermAndConfirmedInOneStep() {
        asMother();
        done(() -> families.answerHealthNote(new AnswerHealthNote(child, "花生", "", "")));
        assertThat(shared(mothers).healthDue()).isFalse();
        earlierTerm();
        assertThat(shared(mothers).healthDue()).isTrue();
        assertThat(run(() -> world.directory.toAskFor(child, TODAY))).contains("health-note-due");
        Instant seen = Objects.requireNonNull(shared(mothers).health()).answeredAt();
        assertThatThrownBy(() ->
                        done(() -> consents.confirmHealthNote(new ConfirmHealthNote(child, seen.minusSeconds(1)))))
                .isInstanceOf(ChangedMeanwhile.class);
        done(() -> consents.confirmHealthNote(new ConfirmHealthNote(child, seen)));
        assertThat(shared(mothers).healthDue()).isFalse();
        assertThat(Objects.requireNonNull(shared(mothers).health()).allergy()).isEqualTo("花生");
    }

    /** As if the family had answered before the term began. */
    private void earlierTerm() {
        sql(
                "UPDATE programme.health_note SET answered_on = ?, answered_at = answered_at - interval '200 days' WHERE child_id = ?",
                TODAY.minusDays(200),
                child.value());
    }

    private PaperLight light() {
        AtTheDoor seen =
                run(() -> doors.onTheBoard(List.of(child.value()), TODAY)).get(child.value());
        return Objects.requireNonNull(seen).papers();
    }

    private ConsentId sign(AdultId signer, ConsentKind kind) {
        int version = run(() -> consents.texts(kind)).getFirst().version();
        return run(() -> families.giveConsent(new GiveConsent(child, signer, kind, version, TODAY, null)));
    }

    private ConsentStanding standing(HouseholdId household, ConsentKind kind) {
        return shared(household).agreed().of(kind);
    }

    private ChildView shared(HouseholdId household) {
        return world.view(household).children().stream()
                .filter(one -> one.id().equals(child))
                .findFirst()
                .orElseThrow();
    }

    private void asMother() {
        world.asParent(mothersAccount, mothers);
    }

    private void asFather() {
        world.asParent(fathersAccount, fathers);
    }

    private static void done(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }
}
