package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.AddChild;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ChangeChild;
import org.halfpastfour.family.ChildDetails;
import org.halfpastfour.family.ChildGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildOnlyByStaff;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.EntryIsChecked;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.NotAlike;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.family.ShareChild;
import org.halfpastfour.family.TellApart;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child has one record, whoever enters it again; and what was decided about the child holds for every entry. */
class OnePersonDbTest {

    private static final LocalDate BORN = LocalDate.of(2018, 3, 5);

    private final SignUpScene at = new SignUpScene();
    private final HomeScene scene = at.scene.aloneInTheBooks();
    private final Families families = scene.wiring.get(Families.class);
    private final FamilyDirectory directory = scene.wiring.get(FamilyDirectory.class);
    private final Identities identities = scene.wiring.get(Identities.class);
    private final JoinedBookings bookings = scene.wiring.get(JoinedBookings.class);
    private final Household mothers = scene.household(1, BORN);
    private final Household fathers = scene.household(0);
    private final ChildId daughter = mothers.child();
    private final SessionId session = at.session(10);

    @BeforeEach
    void separatedParents() {
        scene.wiring.whenFired(PeopleJoined.class, bookings::joined).whenFired(PeopleParted.class, bookings::parted);
        scene.asStaff();
        change("王小雨");
        name(mothers.adult().value(), "李梅");
        name(fathers.adult().value(), "王强");
        guardian(daughter, fathers.adult(), "FATHER");
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院裁定' WHERE adult_id = ?",
                fathers.adult().value());
    }

    @Test
    void aBlockedFatherWhoAddsHisDaughterAgainGetsNeitherAPlaceNorTheChild() {
        ChildId again = enter("王小雨", BORN);
        sign(again);
        assertThat(view(fathers).children()).singleElement().satisfies(child -> {
            assertThat(child.held()).isTrue();
            assertThat(child.missing()).containsExactly("entry-being-checked", "no-reachable-adult");
        });
        NotEligible refused = catchThrowableOfType(NotEligible.class, () -> book(fathers, again));
        assertThat(refused.arguments())
                .containsEntry("reason", "entry-being-checked")
                .containsEntry("name", "王小雨");
        assertThat(eligibility(fathers).reason()).isEqualTo("entry-being-checked");

        scene.asStaff();
        join();

        scene.asParentOf(fathers);
        assertThat(view(fathers).children()).isEmpty();
        assertThatThrownBy(() -> book(fathers, again)).isInstanceOf(RuntimeException.class);
        assertThat(mayCollect(fathers.adult())).isFalse();
        assertThat(mayCollect(mothers.adult())).isTrue();
        scene.asParentOf(mothers);
        assertThat(book(mothers, daughter)).hasSize(1);
        assertThat(view(mothers).children()).extracting(ChildView::id).containsExactly(daughter);
    }

    @Test
    void theDatabaseGivesNoPlaceToWhoIsHeld() {
        ChildId again = enter("王小雨", BORN);
        UUID party = Ids.next();
        sql(
                "INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_at, asked_by, state)"
                        + " VALUES (?, ?, ?, 1, 1, now(), ?, 'CONFIRMED')",
                party,
                session.value(),
                fathers.id().value(),
                fathers.parent().value());
        for (String open : List.of("true", "false")) {
            assertThatThrownBy(() -> sql(
                            "INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id,"
                                    + " during, state, booked_at, participant_open) SELECT ?, s.id, ?, ?, ?, s.during,"
                                    + " 'CONFIRMED', now(), " + open + " FROM programme.session s WHERE s.id = ?",
                            Ids.next(),
                            party,
                            fathers.id().value(),
                            again.value(),
                            session.value()))
                    .hasMessageContaining("booking_participant");
        }
    }

    @Test
    void theDatabaseHoldsNobodyWhoHasAPlace() {
        scene.asParentOf(mothers);
        book(mothers, daughter);
        assertThatThrownBy(() -> sql("UPDATE programme.person SET held_since = now() WHERE id = ?", daughter.value()))
                .hasMessageContaining("booking_participant_open");
    }

    @ParameterizedTest(name = "{0} born on {1} is held: {2}")
    @CsvSource({
        "王小雨, 2018-03-05, true",
        "王 小雨, 2018-03-05, true",
        "王晓雨, 2018-03-05, true",
        "王小雨, 2018-05-03, true",
        "王小雨, 2018-03-06, true",
        "王小雨, 2019-03-05, true",
        "王小雨, 2015-11-23, false",
        "王大明, 2018-03-05, false",
        "陈小雨, 2018-03-05, true",
        "陈小雨, 2018-05-03, false"
    })
    void aChildIsHeldWhenNameAndBirthDateAreLikeAKnownOnes(String name, LocalDate born, boolean held) {
        enter(name, born);
        assertThat(view(fathers).children())
                .singleElement()
                .extracting(ChildView::held)
                .isEqualTo(held);
    }

    @ParameterizedTest(name = "{1} is held where {0} is known: {2}")
    @CsvSource({
        "阿依古丽·买买提, 阿依古丽•买买提, true",
        "阿依古丽·买买提, 阿依古丽・买买提, true",
        "阿依古丽·买买提, 阿依古丽．买买提, true",
        "阿依古丽·买买提, 阿依古丽买买提, true",
        "张晓东, 張曉東, true",
        "陈龙, 陳龍, true",
        "Anna Maria, anna-maria, true",
        "王小雨, 王大雨, true",
        "王小雨, 陈大明, false"
    })
    void aNameIsComparedAsAPersonReadsIt(String known, String entered, boolean held) {
        scene.asStaff();
        change(known);
        enter(entered, BORN);
        assertThat(view(fathers).children())
                .singleElement()
                .extracting(ChildView::held)
                .isEqualTo(held);
    }

    @Test
    void twinsWithNamesThatSoundAlikeAreToldApartOnce() {
        scene.asParentOf(mothers);
        ChildId twin = run(() -> families.addChild(new AddChild(
                mothers.id(), details("王晓雨", BORN), List.of(new ChildGuardian(mothers.adult(), Relation.MOTHER)))));
        assertThatThrownBy(() -> book(mothers, twin)).isInstanceOf(NotEligible.class);
        AlikePair pair = onlyQuestion();
        run(() -> {
            identities.tellApart(new TellApart(pair.newer().id(), pair.known().id(), "双胞胎妹妹"));
            return null;
        });
        scene.asParentOf(mothers);
        assertThat(book(mothers, twin)).hasSize(1);
        assertThat(book(at.sessionBeside(5, SignUpScene.TOMORROW, "18:30", "19:30"), mothers, daughter))
                .hasSize(1);
    }

    @Test
    void whoIsAnotherChildTakesPartOnceTheStaffHasSaidSoAndIsNotAskedAboutAgain() {
        ChildId another = enter("王小雨", BORN);
        scene.asStaff();
        AlikePair pair = onlyQuestion();
        run(() -> {
            identities.tellApart(new TellApart(pair.newer().id(), pair.known().id(), "另一个王小雨，在巴蜀小学"));
            return null;
        });
        assertThat(run(() -> identities.questions(scene.home))).isEmpty();
        assertThat(run(() -> identities.inTheBooks(scene.home))).isEmpty();
        scene.asParentOf(fathers);
        assertThat(book(fathers, another)).hasSize(1);
    }

    @Test
    void nobodyOfTheFamilyAnswersWhetherTheyAreTwo() {
        enter("王小雨", BORN);
        scene.asStaff();
        AlikePair pair = onlyQuestion();
        scene.asker.become(
                fathers.parent(),
                Set.of(scene.home.value()),
                Set.of(fathers.id().value()));
        assertThat(run(() -> identities.questions(scene.home))).isEmpty();
        assertThatThrownBy(() -> run(() -> identities.join(
                        new JoinPeople(pair.newer().id(), pair.known().id()))))
                .isInstanceOf(NotAlike.class);
    }

    @Test
    void whoIsHeldIsNotSharedWithAnotherFamily() {
        ChildId again = enter("王小雨", BORN);
        String code = view(fathers).code();
        assertThatThrownBy(() -> run(() -> {
                    families.shareChild(new ShareChild(again, code));
                    return null;
                }))
                .isInstanceOf(EntryIsChecked.class);
    }

    @Test
    void aJoinIsUndoneInOneStepAndTheQuestionIsOpenAgain() {
        ChildId again = enter("王小雨", BORN);
        sign(again);
        scene.asStaff();
        JoinId join = join();
        assertThat(run(() -> identities.joins(scene.home))).hasSize(1);
        undo(join);
        undo(join);
        assertThat(run(() -> identities.joins(scene.home))).isEmpty();
        assertThat(onlyQuestion().newer().id()).isEqualTo(again.value());
        scene.asParentOf(fathers);
        assertThat(view(fathers).children()).singleElement().satisfies(child -> {
            assertThat(child.id()).isEqualTo(again);
            assertThat(child.held()).isTrue();
            assertThat(child.consents()).hasSize(2);
            assertThat(child.health()).isNotNull();
            assertThat(child.mayDecide()).isTrue();
        });
    }

    @Test
    void aChildEnteredByBothParentsBelongsToBothAfterTheJoinWithAllItsPapersAndPlaces() {
        sql("UPDATE programme.guardianship SET blocked_at = NULL, blocked_reason = NULL");
        sql(
                "DELETE FROM programme.guardianship WHERE adult_id = ?",
                fathers.adult().value());
        ChildId again = known("王小雨", BORN);
        sign(again);
        scene.asParentOf(fathers);
        book(fathers, again);
        scene.asStaff();
        AlikePair pair = run(() -> identities.inTheBooks(scene.home)).getFirst();
        JoinId join = run(() ->
                identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
        scene.asParentOf(fathers);
        assertThat(view(fathers).children()).singleElement().satisfies(child -> {
            assertThat(child.id()).isEqualTo(daughter);
            assertThat(child.mayDecide()).isTrue();
        });
        assertThat(live(daughter)).isEqualTo(1);
        assertThat(live(again)).isZero();
        scene.asParentOf(mothers);
        assertThatThrownBy(() -> book(mothers, daughter)).isInstanceOf(NotEligible.class);
        undo(join);
        assertThat(live(daughter)).isZero();
        assertThat(live(again)).isEqualTo(1);
    }

    @Test
    void ofTwoPlacesInOneSessionOneStaysAndTheOtherIsFreeForWhoWaits() {
        sql(
                "DELETE FROM programme.guardianship WHERE adult_id = ?",
                fathers.adult().value());
        SessionId small = at.sessionBeside(2, SignUpScene.TOMORROW, "16:30", "18:00");
        ChildId again = known("王小雨", BORN);
        scene.asParentOf(mothers);
        book(small, mothers, daughter);
        scene.asParentOf(fathers);
        book(small, fathers, again);
        Household waiting = scene.household(1);
        at.book(small, waiting);
        scene.asStaff();
        AlikePair pair = run(() -> identities.inTheBooks(scene.home)).getFirst();
        JoinId join = run(() ->
                identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
        assertThat(live(daughter)).isEqualTo(1);
        assertThat(at.sheet(small).offered()).hasSize(1);
        undo(join);
        assertThat(live(again)).isEqualTo(1);
        assertThat(at.sheet(small).waiting()).extracting(SheetLine::participant).containsExactly(again.value());
    }

    @Test
    void whatTheBlockedFathersHouseholdHadBookedEndsWithTheJoin() {
        ChildId again = known("王小雨", BORN);
        scene.asParentOf(fathers);
        book(fathers, again);
        scene.asStaff();
        AlikePair pair = run(() -> identities.inTheBooks(scene.home)).getFirst();
        run(() -> identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
        assertThat(live(daughter)).isZero();
        assertThat(at.sheet(session).confirmed()).isEmpty();
    }

    @Test
    void anAllergyThatOnlyOneOfTheRecordsKnewIsKnownAfterTheJoin() {
        run(() -> {
            scene.asStaff();
            families.answerHealthNote(new AnswerHealthNote(daughter, "", "", ""));
            return null;
        });
        ChildId again = enter("王小雨", BORN);
        run(() -> {
            families.answerHealthNote(new AnswerHealthNote(again, "花生", "", ""));
            return null;
        });
        scene.asStaff();
        JoinId join = join();
        assertThat(allergy()).isEqualTo("花生");
        undo(join);
        assertThat(allergy()).isEmpty();
    }

    @Test
    void theFamilyDoesNotRenameAChildIntoAKnownOne() {
        enter("王大明", LocalDate.of(2016, 11, 23));
        ChildView other = view(fathers).children().getFirst();
        assertThatThrownBy(() -> run(() -> {
                    families.changeChild(new ChangeChild(other.id(), details("王小雨", BORN), other.version()));
                    return null;
                }))
                .isInstanceOf(ChildOnlyByStaff.class);
    }

    private void change(String name) {
        ChildView child = view(mothers).children().getFirst();
        run(() -> {
            families.changeChild(new ChangeChild(child.id(), details(name, BORN), child.version()));
            return null;
        });
    }

    private ChildId enter(String name, LocalDate born) {
        scene.asParentOf(fathers);
        return run(() -> families.addChild(new AddChild(
                fathers.id(), details(name, born), List.of(new ChildGuardian(fathers.adult(), Relation.FATHER)))));
    }

    /** Stands in the books from before anybody looked. */
    private ChildId known(String name, LocalDate born) {
        ChildId child = ChildId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, birth_date, sex) VALUES (?, 'CHILD', ?, ?, 'FEMALE')",
                child.value(),
                name,
                born);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                fathers.id().value(),
                child.value(),
                TODAY.minusDays(10));
        guardian(child, fathers.adult(), "FATHER");
        return child;
    }

    private static ChildDetails details(String name, LocalDate born) {
        return new ChildDetails(name, born, Sex.FEMALE, null, 2);
    }

    private void sign(ChildId child) {
        scene.asParentOf(fathers);
        run(() -> {
            for (ConsentKind kind : List.of(ConsentKind.PARTICIPATION, ConsentKind.SENSITIVE_DATA)) {
                families.giveConsent(new GiveConsent(child, fathers.adult(), kind, kind.currentText(), TODAY, null));
            }
            families.answerHealthNote(new AnswerHealthNote(child, "", "", ""));
            return null;
        });
    }

    private List<BookingSummary> book(Household household, ChildId child) {
        return book(session, household, child);
    }

    private List<BookingSummary> book(SessionId id, Household household, ChildId child) {
        return run(() -> at.signUp.book(new BookSession(id, household.id(), List.of(child), List.of(), false, null)))
                .bookings();
    }

    private Eligibility eligibility(Household household) {
        return run(() -> at.signUp.offering(session, household.id()))
                .participants()
                .getFirst();
    }

    private HouseholdView view(Household household) {
        return run(() -> families.household(household.id()));
    }

    private AlikePair onlyQuestion() {
        scene.asStaff();
        List<AlikePair> questions = run(() -> identities.questions(scene.home));
        assertThat(questions).hasSize(1);
        return questions.getFirst();
    }

    private JoinId join() {
        AlikePair pair = onlyQuestion();
        return run(() ->
                identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
    }

    private void undo(JoinId join) {
        scene.asStaff();
        run(() -> {
            identities.undo(join);
            return null;
        });
    }

    private boolean mayCollect(AdultId adult) {
        return run(() -> directory.mayCollect(daughter, adult, TODAY)).allowed();
    }

    private String allergy() {
        return run(() -> directory.healthNotes(List.of(daughter.value())))
                .get(daughter.value())
                .allergy();
    }

    private static long live(ChildId child) {
        return number(
                "SELECT count(*) FROM programme.booking WHERE participant_id = ? AND state IN ('CONFIRMED', 'WAITING',"
                        + " 'OFFERED')",
                child.value());
    }

    private static void name(UUID person, String name) {
        sql("UPDATE programme.person SET name = ? WHERE id = ?", name, person);
    }

    private static void guardian(ChildId child, AdultId adult, String relation) {
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                child.value(),
                adult.value(),
                relation,
                TODAY.minusYears(1));
    }
}
