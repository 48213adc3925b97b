package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A case with a plan, a family that came twice, and a supervisor of its district. */
abstract class ReviewScene {

    static final GoalScale SCALE = new GoalScale(List.of("从不", "偶尔", "每周三次", "几乎每天", "每天"));

    CaseScene scene;
    AccountId caseworker;
    AccountId supervisor;
    CaseScene.Desk desk;
    CaseScene.Desk head;
    CaseScene.Family family;
    AttendanceConsentId consent;
    ClientId client;

    @BeforeEach
    void aCaseWithAPlan() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
        desk = scene.by(caseworker);
        head = scene.bySupervisor(supervisor, CaseScene.DISTRICT);
        family = scene.family("7K3M-9XQ2");
        client = desk.open("C-1", family.code());
        consent = desk.consent(client, family, scene.today.minusDays(28));
        assertThat(desk.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK))
                .isNotNull();
        scene.attended(family, scene.today.minusDays(4));
        scene.attended(family, scene.today.minusDays(3));
    }

    ReviewId begun() {
        return begun(client);
    }

    ReviewId begun(ClientId of) {
        return desk.ask(() -> desk.get(Reviews.class).begin(new BeginReview(of, null, null)));
    }

    ReviewView read(ReviewId id) {
        return read(desk, id);
    }

    ReviewView read(CaseScene.Desk by, ReviewId id) {
        return by.ask(() -> by.get(Reviews.class).read(id));
    }

    /** All that is to be said is said. */
    ReviewId written(ReviewId id) {
        ReviewView view = read(id);
        int saved = desk.ask(() -> desk.get(Reviews.class)
                .save(new SaveReview(id, view.version(), judged(view), "一家人一起吃饭多了", scene.today.plusDays(90))));
        assertThat(saved).isGreaterThan(view.version());
        return id;
    }

    List<ReviewedGoal> judged(ReviewView view) {
        return view.basis().goals().stream()
                .map(goal -> new ReviewedGoal(
                        goal.goal(), GoalState.IMPROVING, goal.scale().isDescribed() ? 1 : null, "每周三次"))
                .toList();
    }

    ReviewId submitted() {
        ReviewId id = written(begun());
        submit(id);
        return id;
    }

    void submit(ReviewId id) {
        desk.tell(() -> desk.get(Reviews.class).submit(choice(id)));
    }

    ReviewId signed() {
        ReviewId id = submitted();
        sign(id);
        return id;
    }

    void sign(ReviewId id) {
        head.tell(() -> head.get(ReviewSignatures.class).sign(choice(id)));
    }

    void giveBack(ReviewId id, String words) {
        int version = read(id).version();
        head.tell(() -> head.get(ReviewSignatures.class).giveBack(new ReviewChoice(id, version, words)));
    }

    ReviewChoice choice(ReviewId id) {
        return new ReviewChoice(id, versionOf(id));
    }

    int versionOf(ReviewId id) {
        try {
            return Integer.parseInt(scene.strings("SELECT version FROM casework.review WHERE id = '" + id + "'")
                    .getFirst());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> faults() {
        return head.ask(() -> head.get(ReviewSignatures.class).faults()).stream()
                .map(fault -> fault.caseNumber() + " " + fault.number() + " " + fault.kind())
                .toList();
    }

    CaseScene.Desk later(int days) {
        return scene.by(caseworker, Clock.offset(scene.clock, Duration.ofDays(days)));
    }

    LocalDate today() {
        return scene.today;
    }
}
