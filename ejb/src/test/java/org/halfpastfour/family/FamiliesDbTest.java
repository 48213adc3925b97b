package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.Pictures;
import org.junit.jupiter.api.Test;

class FamiliesDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;

    @Test
    void showsAFamilyAsItWasRegistered() {
        HouseholdId id = world.household("王小雨", "李梅", "王强");
        HouseholdView view = world.view(id);
        assertThat(view.code()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(view.adults()).extracting(AdultView::name).containsExactly("李梅", "王强");
        ChildView child = view.children().getFirst();
        assertThat(child.guardians()).extracting(GuardianView::name).containsExactly("李梅");
        assertThat(child.missing())
                .containsExactly("consent-missing", "sensitive-consent-missing", "health-note-missing");
    }

    @Test
    void namesEveryWrongFieldAtOnceAndKeepsNothing() {
        world.asStaff();
        var details = new ChildDetails("👩‍👧", TODAY.plusDays(1), Sex.FEMALE, "x".repeat(61), 13);
        var command = new RegisterHousehold(
                world.home,
                "x".repeat(300),
                List.of(new NewAdult("x".repeat(300), "12"), new NewAdult("abc\u202Edef", null)),
                List.of(new NewChild(details, List.of(new NewGuardian(5, Relation.MOTHER)))));
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> run(() -> families.register(command)));
        assertThat(refused.fields())
                .extracting(FieldError::field)
                .contains(
                        "name",
                        "adults[0].name",
                        "adults[0].phone",
                        "adults[1].name",
                        "children[0].name",
                        "children[0].birthDate",
                        "children[0].school",
                        "children[0].grade",
                        "children[0].guardians");
        assertThat(find("")).isEmpty();
    }

    @Test
    void takesNamesOfAnyScriptAndScriptsAsText() {
        HouseholdId id = world.household("محمد علي", "O'Brien-Łukasz");
        ChildId child = child(id);
        run(() -> {
            families.answerHealthNote(
                    new AnswerHealthNote(child, "'; DROP TABLE programme.person; --", "<script>alert(1)</script>", ""));
            return null;
        });
        assertThat(world.view(id).children().getFirst().health().medication()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void findsFamiliesByNamePinyinPhoneAndCode() {
        HouseholdId id = world.household("曾小红", "欧阳锋");
        world.household("陈一", "陈二");
        String code = world.view(id).code();
        for (String typed : List.of("小红", "zxh", "ZengXiao", "oyf", "欧阳", code, code.toLowerCase(Locale.ROOT))) {
            assertThat(find(typed)).as(typed).containsExactly(id);
        }
        assertThat(find("0001")).hasSize(2);
        assertThat(find("%")).isEmpty();
        assertThat(find("_")).isEmpty();
        assertThat(find("")).hasSize(2);
        assertThat(run(() -> families.children(world.home, "zxh")))
                .extracting(ChildRow::name)
                .containsExactly("曾小红");
    }

    @Test
    void showsNothingOfAnotherHome() {
        HouseholdId id = world.household("王小雨", "李梅");
        ChildId child = child(id);
        world.asker.become(world.staff, Set.of(Ids.next()), Set.of());
        assertThatThrownBy(() -> world.view(id)).matches(FamilyError.HOUSEHOLD_NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> families.find(world.home, "", 10))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() ->
                        families.forbidPickup(new ForbidPickup(child, PickupPerson.of("张强", null), TODAY, null, "x"))))
                .isInstanceOf(ChildNotFound.class);
        assertThatThrownBy(() -> run(() -> families.register(new RegisterHousehold(
                        HomeId.of(Ids.next()), "x", List.of(new NewAdult("李", null)), List.of()))))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void aStaleFormChangesNothing() {
        HouseholdId id = world.household("王小雨", "李梅");
        ChildView before = world.view(id).children().getFirst();
        change(before, "王晓雨");
        assertThatThrownBy(() -> change(before, "王大雨")).isInstanceOf(ChangedMeanwhile.class);
        assertThat(world.view(id).children().getFirst().name()).isEqualTo("王晓雨");
    }

    @Test
    void whatTheDatabaseRefusesIsToldAsTheSameFact() {
        HouseholdView view = world.view(world.household("王小雨", "李梅"));
        sign(view);
        assertThatThrownBy(() -> sign(view)).matches(FamilyError.CONSENT_ALREADY_GIVEN::stopped);
    }

    @Test
    void aChangedHealthNoteKeepsTheFormerOne() {
        HouseholdId id = world.household("王小雨", "李梅");
        ChildId child = child(id);
        answer(id, "花生");
        answer(id, "花生、牛奶");
        assertThat(world.view(id).children().getFirst().health().allergy()).isIn("花生、牛奶");
        assertThat(run(() -> world.directory.healthNotes(List.of(child.value()))))
                .hasSize(1);
    }

    @Test
    void aStaleFormErasesNoAllergy() {
        HouseholdId id = world.household("王小雨", "李梅");
        ChildView opened = world.asStaff().view(id).children().getFirst();
        answer(id, "花生");
        assertThatThrownBy(() -> answer(opened, "")).isInstanceOf(ChangedMeanwhile.class);
        assertThat(world.view(id).children().getFirst().health().allergy()).isEqualTo("花生");
    }

    @Test
    void aConsentIsGivenOnceForADayAndAgainAfterwards() {
        HouseholdId id = world.household("王小雨", "李梅");
        consent(id, 0, 10);
        assertThatThrownBy(() -> consent(id, 10, 20)).matches(FamilyError.CONSENT_ALREADY_GIVEN::stopped);
        ConsentId second = consent(id, 11, 20);
        run(() -> {
            families.withdrawConsent(new WithdrawConsent(second));
            return null;
        });
        consent(id, 11, 20);
    }

    @Test
    void priorityTellsNothingOfWhoGaveIt() {
        HouseholdId id = world.household("王小雨", "李梅");
        String code = run(() -> world.referrals.issue());
        redeem(id, code.toLowerCase(Locale.ROOT));
        assertThat(world.view(id).priority()).isTrue();
        assertThat(run(() -> world.directory.priority(id, TODAY.plusYears(1)))).isTrue();
        assertThat(run(() -> world.directory.priority(id, TODAY.plusYears(1).plusDays(1))))
                .isFalse();
        HouseholdId other = world.household("陈一", "陈二");
        assertThatThrownBy(() -> redeem(other, code)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPhotoIsKeptApartAndSeenByTheFamilyOnly() throws IOException {
        HouseholdId id = world.household("王小雨", "李梅");
        byte[] photo = Pictures.jpeg();
        ChildId child = child(id);
        PickupId pickup = run(() -> families.allowPickup(new AllowPickup(
                child, PickupPerson.of("赵芳", "13911112222"), TODAY, null, Set.of(DayOfWeek.MONDAY), photo)));
        assertThat(world.view(id).children().getFirst().pickups().getFirst().hasPhoto())
                .isTrue();
        assertThat(run(() -> families.pickupPhoto(pickup))).isEqualTo(photo);
        assertThat(run(() -> world.directory.collectors(child, TODAY)))
                .extracting(Collector::photo)
                .contains(pickup);
        assertThat(run(() -> world.directory.pickupPhoto(child, pickup))).isEqualTo(photo);
        ChildId another = ChildId.of(UUID.randomUUID());
        assertThatThrownBy(() -> run(() -> world.directory.pickupPhoto(another, pickup)))
                .matches(FamilyError.PICKUP_NOT_FOUND::stopped);
        HouseholdId other = world.household("陈一", "陈二");
        world.asParent(AccountId.of(Ids.next()), other);
        assertThatThrownBy(() -> run(() -> families.pickupPhoto(pickup)))
                .matches(FamilyError.PICKUP_NOT_FOUND::stopped);
    }

    /** Without the look at what is there already, as when two sign in the same moment. */
    private void sign(HouseholdView view) {
        run(() -> {
            world.records.add(new Consent(
                    view.children().getFirst().id().value(),
                    view.adults().getFirst().id().value(),
                    ConsentKind.PARTICIPATION,
                    1,
                    DateRange.since(TODAY),
                    Instant.EPOCH));
            world.records.flush();
            return null;
        });
    }

    private ChildId child(HouseholdId id) {
        return world.asStaff().view(id).children().getFirst().id();
    }

    private List<HouseholdId> find(String typed) {
        return run(() -> families.find(world.home, typed, 50)).stream()
                .map(FamilyRow::id)
                .toList();
    }

    private void change(ChildView child, String name) {
        run(() -> {
            var details = new ChildDetails(name, child.birthDate(), child.sex(), child.school(), child.grade());
            families.changeChild(new ChangeChild(child.id(), details, child.version()));
            return null;
        });
    }

    private void answer(HouseholdId id, String allergy) {
        answer(world.asStaff().view(id).children().getFirst(), allergy);
    }

    private void answer(ChildView seen, String allergy) {
        Instant answered = seen.health() == null ? null : seen.health().answeredAt();
        run(() -> {
            families.answerHealthNote(new AnswerHealthNote(seen.id(), allergy, "", "", answered));
            return null;
        });
    }

    private ConsentId consent(HouseholdId id, int from, int to) {
        HouseholdView view = world.asStaff().view(id);
        return run(() -> families.giveConsent(new GiveConsent(
                view.children().getFirst().id(),
                view.adults().getFirst().id(),
                ConsentKind.LEAVES_ALONE,
                1,
                TODAY.plusDays(from),
                TODAY.plusDays(to))));
    }

    private void redeem(HouseholdId id, String code) {
        run(() -> {
            families.redeemReferral(id, code);
            return null;
        });
    }
}
