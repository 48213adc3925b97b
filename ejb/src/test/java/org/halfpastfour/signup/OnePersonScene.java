package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AddChild;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ChangeChild;
import org.halfpastfour.family.ChildDetails;
import org.halfpastfour.family.ChildGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.BeforeEach;

/** A mother with her daughter, and the father, who is blocked for the daughter and enters her again. */
abstract class OnePersonScene {

    static final LocalDate BORN = LocalDate.of(2018, 3, 5);
    final SignUpScene at = new SignUpScene();
    final HomeScene scene = at.scene.aloneInTheBooks();
    final Families families = scene.wiring.get(Families.class);
    final FamilyDirectory directory = scene.wiring.get(FamilyDirectory.class);
    final Identities identities = scene.wiring.get(Identities.class);
    final JoinedBookings bookings = scene.wiring.get(JoinedBookings.class);
    final Household mothers = scene.household(1, BORN);
    final Household fathers = scene.household(0);
    final ChildId daughter = mothers.child();
    final SessionId session = at.session(10);

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

    void change(String name) {
        ChildView child = view(mothers).children().getFirst();
        run(() -> {
            families.changeChild(new ChangeChild(child.id(), details(name, BORN), child.version()));
            return null;
        });
    }

    ChildId enter(String name, LocalDate born) {
        scene.asParentOf(fathers);
        return run(() -> families.addChild(new AddChild(
                fathers.id(), details(name, born), List.of(new ChildGuardian(fathers.adult(), Relation.FATHER)))));
    }

    /** Stands in the books from before anybody looked. */
    ChildId known(String name, LocalDate born) {
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

    static ChildDetails details(String name, LocalDate born) {
        return new ChildDetails(name, born, Sex.FEMALE, null, 2);
    }

    void sign(ChildId child) {
        scene.asParentOf(fathers);
        run(() -> {
            for (ConsentKind kind : List.of(ConsentKind.PARTICIPATION, ConsentKind.SENSITIVE_DATA)) {
                families.giveConsent(new GiveConsent(child, fathers.adult(), kind, 1, TODAY, null));
            }
            families.answerHealthNote(new AnswerHealthNote(child, "", "", ""));
            return null;
        });
    }

    List<BookingSummary> book(Household household, ChildId child) {
        return book(session, household, child);
    }

    List<BookingSummary> book(SessionId id, Household household, ChildId child) {
        return run(() -> at.signUp.book(new BookSession(id, household.id(), List.of(child), List.of(), false, null)))
                .bookings();
    }

    Eligibility eligibility(Household household) {
        return run(() -> at.signUp.offering(session, household.id()))
                .participants()
                .getFirst();
    }

    HouseholdView view(Household household) {
        return run(() -> families.household(household.id()));
    }

    AlikePair onlyQuestion() {
        scene.asStaff();
        List<AlikePair> questions = run(() -> identities.questions(scene.home));
        assertThat(questions).hasSize(1);
        return questions.getFirst();
    }

    JoinId join() {
        AlikePair pair = onlyQuestion();
        return run(() ->
                identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
    }

    void undo(JoinId join) {
        scene.asStaff();
        run(() -> {
            identities.undo(join);
            return null;
        });
    }

    boolean mayCollect(AdultId adult) {
        return run(() -> directory.mayCollect(daughter, adult, TODAY)).allowed();
    }

    String allergy() {
        return run(() -> directory.healthNotes(List.of(daughter.value())))
                .get(daughter.value())
                .allergy();
    }

    static long live(ChildId child) {
        return number(
                "SELECT count(*) FROM programme.booking WHERE participant_id = ? AND state IN ('CONFIRMED', 'WAITING',"
                        + " 'OFFERED')",
                child.value());
    }

    static void name(UUID person, String name) {
        sql("UPDATE programme.person SET name = ? WHERE id = ?", name, person);
    }

    static void guardian(ChildId child, AdultId adult, String relation) {
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                child.value(),
                adult.value(),
                relation,
                TODAY.minusYears(1));
    }
}
